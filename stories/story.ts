// Component Story Format, as far as these stories need it. They import lit and ours only, so that tests render them too.
import type {Theme} from '@countersign/elements';
import type {TemplateResult} from 'lit';

export interface Meta<Args> {
  title: string;
  component: string;
  args: Args;
  render: (args: Args) => TemplateResult;
  argTypes?: Partial<Record<keyof Args, unknown>>;
  /** Parts of the studio have no page about an interface: they are nobody else's elements. */
  tags?: readonly ['!autodocs'];
  /** `fullscreen`: the story is a page of its own, up to the edge. */
  parameters?: {layout: 'fullscreen'};
}

export interface Story<Args> {
  name?: string;
  args?: Partial<Args>;
  render?: (args: Args) => TemplateResult;
  /** What the toolbar starts with. */
  globals?: {locale?: string; scheme?: 'light' | 'dark'; width?: string};
  /** `warns`: a development build prints a warning. */
  parameters?: {warns?: RegExp};
}

/** What every element takes. */
export interface CommonArgs {
  /** The document; none where the story shares one from above. */
  campaign?: unknown;
  /** Address of the document, to which its logos are relative. */
  src?: string | null;
  lang?: string;
  theme?: Theme;
  headingLevel?: number;
  withoutHeading?: boolean;
}
