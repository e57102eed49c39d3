import { RouterProvider } from 'react-router/dom';
import { StorageContext } from '#src/storage/hooks.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { SaveStatusProvider } from '#src/ui/SaveStatus.tsx';
import { createAppRouter } from './router.tsx';

const router = createAppRouter();

export function App({ storage }: { readonly storage: Storage }) {
  return (
    <StorageContext value={storage}>
      <SaveStatusProvider>
        <RouterProvider router={router} />
      </SaveStatusProvider>
    </StorageContext>
  );
}
