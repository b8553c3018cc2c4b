package masar.app.e2e;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** All that one person is given: every address they are led to behind their doors, every form, and every id in either. */
final class Crawl {
    /** What an id looks like: a request's number, a row's number, a file's name, a field of a row. */
    private static final Pattern ID = Pattern.compile("\\d{2}-?\\d{4}-?\\d{4}|\\d{1,18}|[0-9a-f]{32}|[A-Z_]+\\.\\d+");
    private static final Pattern FILE = Pattern.compile("/evidence/([0-9a-f]{32})");
    private static final Set<String> NO_IDS = Set.of("version", "grade", "step", "d", "m", "y", "kd", "km", "ky", "size", "from", "until", "day");
    private static final int OF_ONE_SHAPE = 6;
    private final Visitor visitor;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Integer> shapes = new TreeMap<>();
    private final Map<String, Set<String>> ids = new TreeMap<>();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Follows every link from here on, a few of each shape. */
    static Crawl of(Visitor visitor, String... starts) {
        Crawl crawl = new Crawl(visitor);
        Deque<String> open = new ArrayDeque<>(List.of(starts));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (!crawl.pages.containsKey(address) && crawl.shapes.merge(shape(address), 1, Integer::sum) <= OF_ONE_SHAPE) {
                Page page = visitor.get(address);
                crawl.pages.put(address, page);
                crawl.links(page).forEach(open::add);
            }
        }
        crawl.pages.keySet().forEach(crawl::idsOf);
        crawl.pages.values().forEach(page -> fields(page).forEach(f -> crawl.id(key(page.path(), name(f)), f.val())));
        return crawl;
    }

    private List<String> links(Page page) {
        List<String> links = new ArrayList<>();
        for (Element link : page.html().select("a[href],img[src]")) {
            String url = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
            String origin = page.at().getScheme() + "://" + page.at().getRawAuthority();
            if (url.startsWith(origin)) {
                String address = url.substring(origin.length()).replaceAll("#.*", "").replaceAll("([?&])lang=\\w+&?", "$1").replaceAll("[?&]$", "");
                if (address.matches("/(my|agency|ministry|evidence)([/?].*)?")) {
                    links.add(address);
                    idsOf(address);
                }
            }
        }
        return links;
    }

    private void idsOf(String address) {
        Matcher file = FILE.matcher(address);
        if (file.matches()) {
            id("/evidence", file.group(1));
        }
        parameters(address).forEach((name, value) -> id(key(path(address), name), value));
    }

    private void id(String key, String value) {
        if (ID.matcher(value).matches() && !NO_IDS.contains(key.replaceAll(".* ", ""))) {
            ids.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
        }
    }

    /** What a page's own forms send without its being typed: hidden, chosen, ticked. */
    static List<Element> fields(Page page) {
        return page.html().select("main form[method=post] input[type~=hidden|radio|checkbox], main form[method=post] option").stream()
                .filter(f -> !name(f).isEmpty() && !name(f).matches(".*ViewState|masar-token")).toList();
    }

    /** The name under which a field is sent. */
    static String name(Element field) {
        return field.tagName().equals("option") ? field.closest("select").attr("name") : field.attr("name");
    }

    Visitor visitor() {
        return visitor;
    }

    /** What was answered, by address. */
    Map<String, Page> pages() {
        return pages;
    }

    /** The ids met, by what they are ids of: a path and the name of its parameter. */
    Map<String, Set<String>> ids() {
        return ids;
    }

    static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    static Map<String, String> parameters(String address) {
        Map<String, String> all = new LinkedHashMap<>();
        if (address.contains("?")) {
            for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                all.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    /** A number is a request's wherever it stands; other names mean what their page means. */
    static String key(String path, String name) {
        return name.equals("number") ? "number" : path.replaceAll("^/my/record/.*", "/my/record") + " " + name;
    }

    private static String shape(String address) {
        return FILE.matcher(address).matches() ? "/evidence" : path(address) + parameters(address).keySet()
                + (parameters(address).containsKey("part") ? parameters(address).get("part") : "");
    }
}
