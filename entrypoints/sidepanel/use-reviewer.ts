import { useEffect, useState } from 'preact/hooks';
import { reviewerSetting } from '../../utils/settings.ts';

/** The name that signs what is decided, followed as it changes, and how to change it. */
export function useReviewer(): readonly [string, (name: string) => void] {
  const [reviewer, setReviewer] = useState('');
  useEffect(() => {
    void reviewerSetting.getValue().then(setReviewer);
    return reviewerSetting.watch(setReviewer);
  }, []);
  return [
    reviewer,
    (name) => {
      setReviewer(name);
      void reviewerSetting.setValue(name);
    },
  ];
}
