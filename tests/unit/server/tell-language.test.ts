import { eld } from 'eld/extrasmall';
import { languageCode, languageName } from '../../../server/features/languages/language-names.js';
import { tellLanguage } from '../../../server/features/languages/tell-language.js';

test.each([
  [
    'de',
    'Vorhersage von Proteinstrukturen. Wir zeigen, dass ein tiefes neuronales Netz die Faltung von Proteinen besser vorhersagt als alle bisherigen Verfahren.',
  ],
  [
    'fr',
    'Apprentissage profond pour la traduction automatique. Nous montrons que les réseaux de neurones traduisent mieux que les méthodes statistiques connues.',
  ],
  [
    'en',
    'Attention is all you need. We propose a network that is based on attention alone and show that it translates better than recurrent networks while it trains faster.',
  ],
  ['zh', '基于深度学习的蛋白质结构预测方法研究'],
  ['ru', 'Глубокое обучение для предсказания структуры белков'],
  ['und', 'Robustness in bacterial chemotaxis.'],
  ['und', 'Artificial {L}ife'],
  ['und', ''],
  ['und', '$\\frac{1}{2}$ 42 – 17'],
])('%s: %s', (language, text) => {
  expect(tellLanguage(text, eld)).toBe(language);
});

test('a language is named by its code or in English', () => {
  expect(['de', 'DE', 'German', 'german', 'Klingonish', 'xx', ''].map(languageCode)).toEqual([
    ...['de', 'de', 'de', 'de', null, null, null],
  ]);
  expect(languageName('zh')).toBe('Chinese');
});
