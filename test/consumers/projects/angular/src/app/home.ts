import {Component} from '@angular/core';
import {JointLetter} from './joint-letter';

@Component({
  selector: 'app-home',
  imports: [JointLetter],
  template: `
    <main>
      <h1>A partner</h1>
      <app-joint-letter [headingLevel]="3" />
    </main>
  `,
})
export class Home {}
