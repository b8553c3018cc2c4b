package masar.app.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * axe-core on the page as it is shown, WCAG 2.2 A and AA. axe takes joined Arabic letters for an icon font and leaves them out of its
 * contrast rule without a word, so it looks at Latin letters in their place, which no rule notices; what it finds is told with the true words too.
 */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN = """
            async () => {
              const show = r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + ' | ' + n.target.join(' ') + ' | '
                  + n.html.slice(0, 160) + ' | ' + n.any.concat(n.all, n.none).map(c => c.message).join('; ').slice(0, 240)));
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const run = () => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              const kept = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let t = texts.nextNode(); t; t = texts.nextNode()) {
                if (/[\\u0600-\\u06ff]/.test(t.data)) { kept.push([t, t.data]); t.data = t.data.replace(/[\\u0600-\\u06ff]/g, 'a'); }
              }
              const swapped = show(await run());
              kept.forEach(([t, was]) => { t.data = was; });
              return swapped.length ? show(await run()).concat(swapped) : swapped;
            }""";

    private Axe() {
    }

    private static String source() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe objects to, one line each; empty when it has nothing to say. */
    static List<String> findings(Page page) {
        page.evaluate(SOURCE + "\n;undefined");
        List<String> findings = new ArrayList<>();
        ((List<?>) page.evaluate(RUN)).forEach(f -> findings.add(String.valueOf(f)));
        return findings.stream().distinct().toList();
    }
}
