/** A browser that keeps cookies by host and follows redirects, without the pages. `hosts` says where names lead. */
export class TinyBrowser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly hosts: Readonly<Record<string, string>> = {}) {}

  /** Puts a cookie of a host, as a test needs it. */
  put(origin: string, name: string, value: string): void {
    this.jar(origin).set(name, value);
  }

  get(origin: string, name: string): string | undefined {
    return this.jar(origin).get(name);
  }

  /** Goes to an address and on, until `stop` says that it is there; answers that address. */
  async visit(address: string, stop: (url: URL) => boolean): Promise<URL> {
    let url = new URL(address);
    for (let hop = 0; hop < 20; hop += 1) {
      const answer = await this.once(url.href);
      const location = answer.headers.get("location");
      if (!location)
        throw new Error(`${url.origin}${url.pathname} answers ${answer.status}: ${await answer.text()}`);
      url = new URL(location, url);
      if (stop(url)) return url;
    }
    throw new Error("There is no end to it");
  }

  /** One request, with the cookies of its host. */
  async once(address: string): Promise<Response> {
    const url = new URL(address);
    const { origin } = url;
    const at = this.hosts[origin] ? `${this.hosts[origin]}${url.pathname}${url.search}` : url.href;
    const cookie = [...this.jar(origin)].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(at, { redirect: "manual", headers: cookie ? { cookie } : {} });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const cut = pair.indexOf("=");
      const value = pair.slice(cut + 1);
      if (value === "" || /expires=Thu, 01 Jan 1970/i.test(line)) this.jar(origin).delete(pair.slice(0, cut));
      else this.jar(origin).set(pair.slice(0, cut), value);
    }
    return answer;
  }

  private jar(origin: string): Map<string, string> {
    const known = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, known);
    return known;
  }
}
