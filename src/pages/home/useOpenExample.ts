export const useOpenExample = () => async () => {};
