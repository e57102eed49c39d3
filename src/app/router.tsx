import { createHashRouter, type RouteObject, replace } from 'react-router';
import { holdArrived } from '#src/handover/arrived.ts';
import { AnsweringPage } from '#src/pages/answering/AnsweringPage.tsx';
import { DossierPage } from '#src/pages/dossier/DossierPage.tsx';
import { HomePage } from '#src/pages/home/HomePage.tsx';
import { NewDossierPage } from '#src/pages/new-dossier/NewDossierPage.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { paths, routes } from './paths.ts';
import { Shell } from './Shell.tsx';
import { StillLoading } from './StillLoading.tsx';

/** The way to the first question comes with the app; every other page is loaded when it is opened. */
const pages: RouteObject[] = [
  { path: routes.home, Component: HomePage },
  { path: routes.newDossier, Component: NewDossierPage },
  { path: routes.dossier, Component: DossierPage },
  { path: routes.answer, Component: AnsweringPage },
  {
    path: routes.prepare,
    lazy: async () => ({
      Component: (await import('#src/pages/prepare/PreparePage.tsx')).PreparePage,
    }),
  },
  {
    path: routes.printout,
    lazy: async () => ({
      Component: (await import('#src/pages/printouts/PrintoutPage.tsx')).PrintoutPage,
    }),
  },
  {
    path: routes.collect,
    lazy: async () => ({
      Component: (await import('#src/pages/collect/CollectPage.tsx')).CollectPage,
    }),
  },
  {
    path: routes.values,
    lazy: async () => ({
      Component: (await import('#src/pages/summary/SummaryPage.tsx')).SummaryPage,
    }),
  },
  {
    path: routes.results,
    lazy: async () => ({
      Component: (await import('#src/pages/results/ResultsPage.tsx')).ResultsPage,
    }),
  },
  {
    path: routes.notes,
    lazy: async () => ({ Component: (await import('#src/pages/notes/NotesPage.tsx')).NotesPage }),
  },
  {
    path: routes.returning,
    lazy: async () => ({
      Component: (await import('#src/pages/returning/ReturningPage.tsx')).ReturningPage,
    }),
  },
  {
    path: routes.discussion,
    lazy: async () => ({
      Component: (await import('#src/pages/discuss/DiscussionPage.tsx')).DiscussionPage,
    }),
  },
  {
    path: routes.conclude,
    lazy: async () => ({
      Component: (await import('#src/pages/conclude/ConcludePage.tsx')).ConcludePage,
    }),
  },
  {
    path: routes.report,
    lazy: async () => ({
      Component: (await import('#src/pages/report/ReportPage.tsx')).ReportPage,
    }),
  },
  {
    path: routes.profile,
    lazy: async () => ({
      Component: (await import('#src/pages/profile/ProfilePage.tsx')).ProfilePage,
    }),
  },
  {
    path: routes.partners,
    lazy: async () => ({
      Component: (await import('#src/pages/partners/PartnersPage.tsx')).PartnersPage,
    }),
  },
  {
    path: routes.matrix,
    lazy: async () => ({
      Component: (await import('#src/pages/matrix/MatrixPage.tsx')).MatrixPage,
    }),
  },
  {
    path: routes.rounds,
    lazy: async () => ({
      Component: (await import('#src/pages/rounds/RoundsPage.tsx')).RoundsPage,
    }),
  },
  {
    path: routes.handover,
    lazy: async () => ({
      Component: (await import('#src/pages/handover/HandoverPage.tsx')).HandoverPage,
    }),
  },
  {
    path: routes.merge,
    lazy: async () => ({ Component: (await import('#src/pages/merge/MergePage.tsx')).MergePage }),
  },
  {
    path: routes.receive,
    // What a link brings leaves the address before anything is shown.
    loader: ({ params: { payload } }) => {
      if (payload === undefined) return null;
      holdArrived(payload);
      return replace(paths.receive());
    },
    lazy: async () => ({
      Component: (await import('#src/pages/receive/ReceivePage.tsx')).ReceivePage,
    }),
  },
  {
    path: routes.questionnaires,
    lazy: async () => ({
      Component: (await import('#src/pages/questionnaires/QuestionnairesPage.tsx'))
        .QuestionnairesPage,
    }),
  },
  {
    path: routes.data,
    lazy: async () => ({ Component: (await import('#src/pages/data/DataPage.tsx')).DataPage }),
  },
  {
    path: routes.help,
    lazy: async () => ({ Component: (await import('#src/pages/help/HelpPage.tsx')).HelpPage }),
  },
  { path: '*', Component: NotFoundPage },
];

export const createAppRouter = () =>
  createHashRouter([
    {
      Component: Shell,
      ErrorBoundary: ErrorPage,
      HydrateFallback: StillLoading,
      children: [{ ErrorBoundary: ErrorPage, children: pages }],
    },
  ]);
