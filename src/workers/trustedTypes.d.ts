/** The part of the Trusted Types API that we use; TypeScript's DOM types have none of it yet. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): { toString(): string } };
}
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
