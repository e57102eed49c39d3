import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

type Change = (search: URLSearchParams) => void;

/** An empty value needs no place in the address. */
export function putInSearch(search: URLSearchParams, name: string, value: string): void {
  if (value === '') search.delete(name);
  else search.set(name, value);
}

/**
 * The search of the address, for what is chosen on a page and kept in its address. A change shows at once and changes
 * quicker than the address add up; the address itself follows in its own time, without a new step to go back.
 */
export function useSearch(): [search: URLSearchParams, change: (change: Change) => void] {
  const [addressed, setAddressed] = useSearchParams();
  const addressedText = addressed.toString();
  const [text, setText] = useState(addressedText);
  const latest = useRef(text);
  const onTheWay = useRef<readonly string[]>([]);

  useEffect(() => {
    const arrived = onTheWay.current.indexOf(addressedText);
    if (arrived >= 0) {
      onTheWay.current = onTheWay.current.slice(arrived + 1);
      return;
    }
    // From elsewhere: a link, or a step back.
    onTheWay.current = [];
    latest.current = addressedText;
    setText(addressedText);
  }, [addressedText]);

  const change = useCallback(
    (make: Change) => {
      const search = new URLSearchParams(latest.current);
      make(search);
      const changed = search.toString();
      if (changed === latest.current) return;
      latest.current = changed;
      onTheWay.current = [...onTheWay.current, changed];
      setText(changed);
      setAddressed(search, { replace: true, preventScrollReset: true });
    },
    [setAddressed],
  );
  return [useMemo(() => new URLSearchParams(text), [text]), change];
}
