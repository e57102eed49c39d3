/**
 * Where people pass one device, a begun sheet opens only to the person who holds it: after somebody else began, after
 * a reload, by an address or the back button, a screen asks first.
 */
let heldSheetId: string | null = null;

export const holdSheet = (sheetId: string): void => {
  heldSheetId = sheetId;
};

export const releaseSheet = (): void => {
  heldSheetId = null;
};

export const isHeld = (sheetId: string) => heldSheetId === sheetId;
