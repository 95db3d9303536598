import type { Server } from 'restify';
import { readChartRequest } from './chart-request';
import type { Drawing } from './drawing/draw';
import { type FiguresOf, KINDS, type KindId } from './kinds';
import type { ChartFacts, ChartKind } from './kinds/kind';
import { type Look, THEMES } from './look';
import { mountCharts } from './mount-charts';
import { portable } from './portable';
import { fetchPicture, quickChart, serverAt } from './quick-chart';
import { type Rendered, Renderer } from './renderer';
import { chartKeyOf } from './signature';
import { CHAT_SIZE, type Size } from './size';

/** A picture as a reply carries it. */
export interface Picture {
  readonly url: string;
  /** What the picture shows, for the sentence that stands in for it. */
  readonly alt: ChartFacts;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ChartSettings {
  /** Where people reach this server, without a slash at its end: "https://outlay.example". */
  readonly publicUrl: string;
  /** The server's secret; links are signed with a key made from it (`chartKeyOf`). */
  readonly secret: string;
  /** Secrets that were used before it: their links are still good. */
  readonly secretsBefore?: readonly string[];
  /** Another QuickChart server instead of our own: "quickchart.example" or "http://localhost:3400". */
  readonly quickchartHost?: string;
  readonly renderer?: Renderer;
  /** How long a link stays good, in seconds. */
  readonly lifetime?: number;
  now(): Date;
}

const WEEK = 7 * 86_400;

/** Figures -> a picture that a reply can show. */
export class Charts {
  private readonly renderer: Renderer;
  private readonly key: string;
  private readonly before: readonly string[];

  constructor(private readonly settings: ChartSettings) {
    this.renderer = settings.renderer ?? new Renderer();
    this.key = chartKeyOf(settings.secret);
    this.before = (settings.secretsBefore ?? []).map(chartKeyOf);
  }

  /** The link of a chart and what it shows. Nothing is drawn before somebody asks for the link. */
  picture<Id extends KindId>(kind: Id, figures: FiguresOf<Id>, look: Look, size: Size = CHAT_SIZE): Picture {
    const { config, facts } = KINDS[kind] as unknown as ChartKind<FiguresOf<Id>>;
    const drawing = { config: config(figures, look), size, background: THEMES[look.theme].background };
    return { url: this.link(drawing), alt: facts(figures, look), width: size.width, height: size.height };
  }

  /** The link of a drawing: signed and ending at our own endpoint, plain at a server of QuickChart's. */
  link(drawing: Drawing): string {
    const { publicUrl, quickchartHost, lifetime = WEEK, now } = this.settings;
    const { config, size, background } = drawing;
    if (quickchartHost) return quickChart(serverAt(quickchartHost), portable(config), drawing).getUrl();
    // Links of one day end together, so that the same figures have the same link and are drawn and fetched once.
    const day = Math.ceil((now().getTime() / 1000 + lifetime) / 86_400);
    const sealed = { ...config, expires: day * 86_400, size: [size.width, size.height, size.ratio], background };
    return quickChart(serverAt(publicUrl), sealed, drawing, this.key).getSignedUrl();
  }

  /** Draws here, now. */
  png(drawing: Drawing): Promise<Rendered> {
    return this.renderer.render(drawing);
  }

  /** The bytes behind one of our links, for channels that send bytes; undefined for any other link or where drawing failed. */
  async bytes(url: string): Promise<Buffer | undefined> {
    const { publicUrl, quickchartHost, now } = this.settings;
    if (!URL.canParse(url)) return undefined;
    const query = new URL(url).searchParams;
    if (quickchartHost) return url.startsWith(linksOf(quickchartHost)) ? fetchPicture(url) : undefined;
    if (!url.startsWith(linksOf(publicUrl))) return undefined;
    const requested = readChartRequest(
      { chart: query.get('c'), sig: query.get('sig') },
      { key: this.key, before: this.before, now: now() },
    );
    if ('wrong' in requested) return undefined;
    const rendered = await this.png(requested.drawing);
    return 'png' in rendered ? rendered.png : undefined;
  }

  /** Mounts `GET` and `POST /chart`. With another server in use, its links never come here, but old ones of ours may. */
  routes(server: Server): void {
    mountCharts(server, { renderer: this.renderer, key: this.key, before: this.before, now: this.settings.now });
  }

  close(): Promise<void> {
    return this.renderer.close();
  }
}

/** How every link of a server begins, in the one spelling that URLs are brought to. */
function linksOf(place: string): string {
  const { scheme, host } = serverAt(place);
  return `${new URL(`${scheme}://${host}/chart`).href}?`;
}
