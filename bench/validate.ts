import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../src/core/formats/index.ts';
import { createDesk, forms } from '../src/index.ts';
import { sampleOf } from '../src/samples.ts';
import { report, timeOfSync } from './timing.ts';

const desk = createDesk();
for (const id of ['move-in-sheet', 'resident-record']) {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new Error(id);
  const data = sampleOf('form', id);
  const make = () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true });
    for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
    return ajv.compile(form.schema);
  };
  const compiled = make();
  report(`${id}`, [
    ['validate: schema, checks across fields, messages', timeOfSync(() => desk.validate(id, data))],
    ['the compiled schema alone', timeOfSync(() => form.validate(data))],
    ['ajv, compiled at run time before', timeOfSync(() => compiled(data))],
    ['ajv, compiling included', timeOfSync(() => make()(data), { batch: 1, rounds: 3 })],
  ]);
}
