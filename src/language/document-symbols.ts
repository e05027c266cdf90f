// The outline of a file: what a course, unit, assessment, activity or framework consists of.
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { CourseFile } from '../core/course/course-file.js';
import { type Place, placeSpan } from '../core/course/located.js';
import type { PartOf, SectionPart } from '../core/course/part.js';
import type { Course, Form } from '../core/model/types.js';
import { contains, type Span } from '../core/text/span.js';
import { type Section, sectionsOf } from './sections.js';
import { itemDetail, KINDS, outcomeDetail, symbolName } from './symbol-words.js';
import { type LanguageView, rangeOf } from './view.js';

/** One symbol for the file, with what belongs to it inside. */
export function documentSymbols(view: LanguageView, path: string): readonly DocumentSymbol[] {
  const file = view.project.file(path);
  const text = view.text(path);
  if (!file || text === undefined) return [];
  return [new Outline(view, file, text).file()];
}

interface Words {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly kind: SymbolKind;
}

class Outline {
  readonly #view: LanguageView;
  readonly #file: CourseFile;
  readonly #text: string;
  readonly #course: Course | undefined;

  constructor(view: LanguageView, file: CourseFile, text: string) {
    this.#view = view;
    this.#file = file;
    this.#text = text;
    this.#course = view.project.courseOf(file.path)?.course;
  }

  file(): DocumentSymbol {
    const { part } = this.#file;
    const whole = { start: 0, end: this.#text.length };
    const { fields } = part;
    const id = 'id' in fields ? fields.id : undefined;
    const kind =
      part.type === 'course' || part.type === 'unit' || part.type === 'framework' ? part.type : undefined;
    const name = symbolName(
      part.title?.value,
      id?.value,
      this.#file.path.slice(this.#file.path.lastIndexOf('/') + 1),
    );
    const detail = kind ? id?.value : this.#detail();
    const at = (kind && id?.at) ?? part.at;
    return this.#symbol(
      { name, detail, kind: KINDS[kind ?? 'activity'] },
      whole,
      this.#span(at),
      this.#children(),
    );
  }

  /** Of an activity or assessment: what it is, and for which unit. */
  #detail(): string {
    const { part } = this.#file;
    if (part.type !== 'assessment') return part.type;
    const { form, purpose } = part.fields;
    return `${purpose?.value ?? 'formative'} ${form?.value ?? 'A'}`;
  }

  #children(): readonly DocumentSymbol[] {
    const { part } = this.#file;
    switch (part.type) {
      case 'course':
        return (part.fields.units?.items ?? []).map(({ value, at }) => {
          const unit = this.#course?.index.units.get(value);
          return this.#leaf({ name: symbolName(unit?.title, value), detail: value, kind: KINDS.unit }, at);
        });
      case 'unit':
        return this.#unit(part);
      case 'framework':
        return (part.fields.items?.items ?? []).flatMap(({ at, code, text }) =>
          code
            ? [
                this.#leaf(
                  { name: symbolName(code.value), detail: text?.value, kind: KINDS.standard },
                  at,
                  code.at,
                ),
              ]
            : [],
        );
      case 'assessment':
        return this.#items(part);
      default:
        return this.#headings(sectionsOf(this.#file, this.#text));
    }
  }

  #unit({ fields }: PartOf<'unit'>): readonly DocumentSymbol[] {
    const outcomes = (fields.outcomes?.items ?? []).map(({ at, id, text }) => {
      const outcome = this.#outcomeAt(id?.at);
      const detail = outcome ? outcomeDetail(outcome) : text?.value;
      return this.#leaf(
        { name: symbolName(id?.value, text?.value), detail, kind: KINDS.outcome },
        at,
        id?.at,
      );
    });
    const misconceptions = (fields.misconceptions?.items ?? []).map(({ at, id, text }) =>
      this.#leaf(
        { name: symbolName(id?.value, text?.value), detail: text?.value, kind: KINDS.misconception },
        at,
        id?.at,
      ),
    );
    return [...outcomes, ...misconceptions];
  }

  #outcomeAt(place: Place | undefined) {
    const unit = this.#course?.units.find(({ file }) => file === this.#file.path);
    return unit?.outcomes.find(({ idAt }) => idAt.place === place);
  }

  /** Items stand inside the stimulus that they share. */
  #items(part: PartOf<'assessment'>): readonly DocumentSymbol[] {
    const form = this.#form();
    const unit = part.fields.unit && this.#course?.index.units.get(part.fields.unit.value)?.id;
    const sections = sectionsOf(this.#file, this.#text);
    const top: DocumentSymbol[] = [];
    let stimulus: { readonly symbol: DocumentSymbol; readonly start: number } | undefined;
    for (const section of part.sections) {
      const heading = this.#span(section.at);
      const span = sections.find(({ start }) => start === heading.start) ?? heading;
      if (section.attributes?.class?.items.some(({ value }) => value === 'stimulus')) {
        const symbol = this.#symbol(
          { name: symbolName(section.title), kind: KINDS.stimulus },
          span,
          heading,
          [],
        );
        stimulus = { symbol, start: span.start };
        top.push(symbol);
        continue;
      }
      const item = form?.items.find(({ at }) => at.place === section.at);
      const detail = item ? itemDetail(item, unit) : undefined;
      const symbol = this.#symbol(
        { name: this.#itemName(section), detail, kind: KINDS.item },
        span,
        heading,
        [],
      );
      if (stimulus) {
        stimulus.symbol.children = [...(stimulus.symbol.children ?? []), symbol];
        stimulus.symbol.range = rangeOf(this.#view, this.#file.path, {
          start: stimulus.start,
          end: span.end,
        });
      } else top.push(symbol);
    }
    return top;
  }

  #itemName({ title, attributes }: SectionPart): string {
    return symbolName(attributes?.id ? `${attributes.id.value} · ${title}` : title);
  }

  #form(): Form | undefined {
    const forms = [
      ...(this.#course?.units ?? []).flatMap(unit => unit.forms),
      ...(this.#course?.assessments ?? []),
    ];
    return forms.find(({ file }) => file === this.#file.path);
  }

  /** Sections come in their order, each before those inside of it. */
  #headings(sections: readonly Section[]): readonly DocumentSymbol[] {
    const symbols: DocumentSymbol[] = [];
    for (let i = 0; i < sections.length; ) {
      const section = sections[i]!;
      const inside = sections.slice(i + 1).findIndex(other => !contains(section, other));
      const next = inside < 0 ? sections.length : i + 1 + inside;
      const { heading } = section;
      symbols.push(
        this.#symbol(
          { name: symbolName(heading.text), kind: KINDS.heading },
          section,
          heading,
          this.#headings(sections.slice(i + 1, next)),
        ),
      );
      i = next;
    }
    return symbols;
  }

  #span(place: Place): Span {
    return placeSpan(this.#file.places, place);
  }

  #leaf(words: Words, at: Place, nameAt?: Place): DocumentSymbol {
    const span = this.#span(at);
    const name = nameAt === undefined ? span : this.#span(nameAt);
    return this.#symbol(words, span, contains(span, name) ? name : span, []);
  }

  #symbol(
    { name, detail, kind }: Words,
    span: Span,
    selection: Span,
    children: readonly DocumentSymbol[],
  ): DocumentSymbol {
    return {
      name,
      kind,
      range: rangeOf(this.#view, this.#file.path, span),
      selectionRange: rangeOf(this.#view, this.#file.path, selection),
      ...(detail !== undefined && detail !== '' && { detail }),
      ...(children.length > 0 && { children: [...children] }),
    };
  }
}
