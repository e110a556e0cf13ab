import { useLayoutEffect } from 'preact/hooks';
import type { ListedHost } from '../../lib/article/hosts.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { spoken } from '../../lib/language/catalogue.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { Appearance } from './appearance.tsx';
import { Backup } from './backup.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { OfficialGrades } from './official-grades.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { words } from './words.ts';

interface OptionsProps {
  readonly notebook: Notebook;
  readonly lookUp: LookUp;
  /** The sites that Peelback came with. */
  readonly hosts: readonly ListedHost[];
}

/** All that can be chosen, what the verdicts are reached with, and everything out and back in. */
export function Options({ notebook, lookUp, hosts }: OptionsProps) {
  useLayoutEffect(() => {
    document.title = words.title;
  }, [spoken()]);
  const sections = [
    ['appearance', <Appearance />],
    ['sites', <Sites hosts={hosts} />],
    ['shortcuts', <Shortcuts />],
    ['data', <OfficialGrades lookUp={lookUp} />],
    ['backup', <Backup notebook={notebook} />],
    ['diagnostics', <Diagnostics notebook={notebook} />],
    ['privacy', <p>{words.privacyText}</p>],
  ] as const;
  return (
    <main class="options">
      <h1>{words.title}</h1>
      <nav aria-label={words.contents}>
        {sections.map(([name]) => (
          <a key={name} href={`#${name}`}>
            {words[name]}
          </a>
        ))}
      </nav>
      {sections.map(([name, content]) => (
        <section key={name} id={name} aria-labelledby={`${name}-heading`}>
          <h2 id={`${name}-heading`}>{words[name]}</h2>
          {content}
        </section>
      ))}
    </main>
  );
}
