import { useEffect, useState } from 'preact/hooks';

/**
 * Asks the browser to keep the library whatever the disk is short of, and says whether it promised. Extensions with
 * unlimitedStorage are granted it without a question; only pages may ask, not the background.
 */
export function usePersistence(): boolean {
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    void navigator.storage.persist().then(setIsKept);
  }, []);
  return isKept;
}
