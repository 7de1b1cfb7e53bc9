import type {Status} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import type {View} from './view.js';

/** Draws a status: its shape and its word. */
export const statusOf = ({surface, words}: View, status: Status): TemplateResult =>
  html`${surface.shape(status)} ${surface.status(status, words.status[status]())}`;
