export function QuestionnairesPage() {
  return null;
}
