// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { useSearch } from '#src/app/useSearch.ts';

afterEach(cleanup);

type Searching = ReturnType<typeof useSearch>;

function Page({ onDrawn }: { readonly onDrawn: (searching: Searching) => void }) {
  onDrawn(useSearch());
  return null;
}

function openPage(address: string) {
  const drawn: Searching[] = [];
  const element = <Page onDrawn={(searching) => drawn.push(searching)} />;
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return {
    /** Every search that was shown, in order. */
    shown: () =>
      drawn
        .map(([search]) => search.toString())
        .filter((search, at, all) => search !== all[at - 1]),
    set: (name: string, value: string) => drawn.at(-1)?.[1]((search) => search.set(name, value)),
    router,
  };
}

it('shows each change at once, and never turns back to one before', async () => {
  const { shown, set, router } = openPage('/?q=a');
  act(() => set('q', 'ab'));
  act(() => set('q', 'abc'));
  act(() => set('tri', 'nom'));
  await waitFor(() => expect(router.state.location.search).toBe('?q=abc&tri=nom'));
  expect(shown()).toEqual(['q=a', 'q=ab', 'q=abc', 'q=abc&tri=nom']);
});

it('adds up changes that come before anything was drawn', async () => {
  const { shown, set, router } = openPage('/');
  act(() => {
    set('modele', 'synthese');
    set('noms', 'lettres');
  });
  await waitFor(() => expect(router.state.location.search).toBe('?modele=synthese&noms=lettres'));
  expect(shown()).toEqual(['', 'modele=synthese&noms=lettres']);
});

it('follows an address that changes from elsewhere', async () => {
  const { shown, set, router } = openPage('/?q=a');
  act(() => set('q', 'ab'));
  await waitFor(() => expect(router.state.location.search).toBe('?q=ab'));
  await act(() => router.navigate('/?q=zebra'));
  expect(shown().at(-1)).toBe('q=zebra');
  await act(() => router.navigate(-1));
  expect(shown().at(-1)).toBe('q=ab');
});
