// Every story, as its tests render it. stories.test.ts holds the list complete.
import type {TemplateResult} from 'lit';
import type {Meta, Story} from '../../stories/story.ts';
import * as campaign from '../../stories/campaign/campaign.stories.ts';
import * as cite from '../../stories/cite/cite.stories.ts';
import * as demandChecklist from '../../stories/demand-checklist/demand-checklist.stories.ts';
import * as letterCard from '../../stories/letter-card/letter-card.stories.ts';
import * as overview from '../../stories/overview/overview.stories.ts';
import * as signatoryLogos from '../../stories/signatory-logos/signatory-logos.stories.ts';
import * as sourceList from '../../stories/source-list/source-list.stories.ts';
import * as statements from '../../stories/statements/statements.stories.ts';
import * as studioFields from '../../stories/studio/studio-fields.stories.ts';
import * as studioLists from '../../stories/studio/studio-lists.stories.ts';
import * as studioWork from '../../stories/studio/studio-work.stories.ts';
import * as themes from '../../stories/themes/themes.stories.ts';

export interface ComposedStory {
  readonly element: string;
  readonly name: string;
  /** What a development build says of it. */
  readonly warns: RegExp | undefined;
  /** Rendered with its own args, and with others in place of some. */
  readonly render: (args?: Record<string, unknown>) => TemplateResult;
}

/** The stories of one module. */
export function composed<Args>(module: {readonly default: Meta<Args>}): ComposedStory[] {
  const {default: meta, ...stories} = module as {default: Meta<Args>} & Record<string, Story<Args>>;
  return Object.entries(stories as Record<string, Story<Args>>).map(([name, story]) => ({
    element: meta.component,
    name,
    warns: story.parameters?.warns,
    render: (args) => (story.render ?? meta.render)({...meta.args, ...story.args, ...(args as Partial<Args>)}),
  }));
}

export const modules = {
  'campaign/campaign': composed(campaign),
  'cite/cite': composed(cite),
  'demand-checklist/demand-checklist': composed(demandChecklist),
  'letter-card/letter-card': composed(letterCard),
  'overview/overview': composed(overview),
  'signatory-logos/signatory-logos': composed(signatoryLogos),
  'source-list/source-list': composed(sourceList),
  'statements/statements': composed(statements),
  'studio-fields/studio-fields': composed(studioFields),
  'studio-lists/studio-lists': composed(studioLists),
  'studio-work/studio-work': composed(studioWork),
  'themes/themes': composed(themes),
};

/** One story, by its element's name without the prefix. */
export function story(element: string, name: string): ComposedStory {
  const found = Object.values(modules)
    .flat()
    .find((each) => each.element === `cs-${element}` && each.name === name);
  if (!found) throw new Error(`There is no story ${name} of cs-${element}`);
  return found;
}
