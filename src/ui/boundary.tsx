/** What stands in place of a page that broke: what happened, that nothing is lost, and ways on. */
import { Component, type ComponentChildren } from 'preact';
import { UI } from '../words/ui.ts';
import { Frame } from './frame.tsx';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** Another value is another page, which is tried afresh. */
  readonly page: string;
}

/** An error while a page is drawn ends at the page; the address, what is kept and *Help now* stay as they are. */
export class Boundary extends Component<BoundaryProps, { readonly broke: string | undefined }> {
  override state = { broke: undefined as string | undefined };

  override componentDidCatch(error: unknown): void {
    globalThis.reportError?.(error);
    this.setState({ broke: this.props.page });
  }

  override render({ children, page }: BoundaryProps): ComponentChildren {
    if (this.state.broke !== page) return children;
    return (
      <Frame>
        <div class="page narrow" role="alert">
          <h1>{UI.brokeTitle}</h1>
          <p>{UI.brokeText}</p>
          <div class="ways">
            <button type="button" class="primary" onClick={() => location.reload()}>
              {UI.tryAgain}
            </button>
            <a class="button" href="#/">
              {UI.home}
            </a>
          </div>
        </div>
      </Frame>
    );
  }
}
