export { exampleDossier as severalAssociations } from './exampleDossier.ts';
