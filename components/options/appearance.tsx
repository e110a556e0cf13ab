import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, tagOf } from '../../lib/language/catalogue.ts';
import {
  changeSettings,
  MARKINGS,
  readSettings,
  type Settings,
  THEMES,
  watchSettings,
} from '../../lib/settings/settings.ts';
import { OWN_NAMES, words } from './words.ts';

/** Language and look. A choice holds at once, on every open page. */
export function Appearance() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <>
      <Choice
        name="language"
        legend={words.language}
        options={LANGUAGES.map((each) => [each, OWN_NAMES[each], tagOf(each)])}
        chosen={settings.language}
        onChoose={(language) => changeSettings({ language })}
      />
      <Choice
        name="theme"
        legend={words.theme}
        options={THEMES.map((each) => [each, words.themes[each]])}
        chosen={settings.theme}
        onChoose={(theme) => changeSettings({ theme })}
      />
      <Choice
        name="marking"
        legend={words.marking}
        options={MARKINGS.map((each) => [each, words.markings[each]])}
        chosen={settings.marking}
        onChoose={(marking) => changeSettings({ marking })}
      />
      <p class="aside">{words.appearanceHelp}</p>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: T, label: string, lang?: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, legend, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(([value, label, lang]) => (
        <label key={value} lang={lang}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const useSettings = (): Settings | null => {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
};
