import { room } from './room.js';

/** What Lectern does, and the room of the form, which only works with the client. */
export const WelcomeRoom = () => (
  <section data-screen-only className="Welcome-welcome" aria-label="What Lectern does">
    <p className="Welcome-line">
      Lectern lays out the day’s research papers and learns which ones are yours.
    </p>
    <div className="Welcome-ways">
      <div {...room('Welcome-form')}>
        <p className="Welcome-heading">Get this by mail</p>
        <div className="Welcome-fields">
          <span className="Welcome-email" />
          <span className="Button-button Button-plain">Send</span>
        </div>
        <p className="Welcome-hint">You confirm by a link first; every mail has one to stop.</p>
      </div>
      <div className="Welcome-own">
        <a href="/sign-up" className="Button-button Button-primary">
          Make it yours
        </a>
        <p className="Welcome-hint">Rate three papers and the list is about you.</p>
      </div>
    </div>
  </section>
);
