package masar.requests.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import masar.requests.InboxQuery;
import masar.requests.InboxQuery.Assigned;
import masar.requests.InboxQuery.Due;
import masar.requests.InboxQuery.Shown;
import masar.requests.InboxQuery.Sort;

/** What the address of the inbox says, and how it is said: words that are none of ours count as not said. */
final class InboxAddress {
    private static final int LONGEST = 1000;

    private InboxAddress() {
    }

    /** The query that parameters ask for. */
    static InboxQuery read(Function<String, String> param, int size) {
        String cursor = param.apply("before").isEmpty() ? param.apply("after") : param.apply("before");
        return new InboxQuery(one(Shown.class, param.apply("shown")), param.apply("kind"), param.apply("text"), param.apply("unit"),
                one(Assigned.class, param.apply("assigned")), one(Due.class, param.apply("due")), sort(param.apply("sort")), cursor, size);
    }

    /** The query that a kept or carried address asks for; always from its first page. */
    static InboxQuery read(String address, int size) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String pair : address.length() > LONGEST ? new String[0] : address.split("&")) {
            String[] both = pair.split("=", 2);
            if (both.length == 2) {
                said.put(both[0], decoded(both[1]));
            }
        }
        return read(name -> name.equals("before") || name.equals("after") ? "" : said.getOrDefault(name, ""), size);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** What the address says after the question mark; nothing for what is usual, and never a place in the list. */
    static String write(InboxQuery query) {
        List<String> said = new ArrayList<>();
        add(said, "shown", query.shown() == Shown.WITH_AGENCY ? "" : query.shown().name());
        add(said, "kind", query.kind());
        add(said, "text", query.text());
        add(said, "unit", query.unit());
        add(said, "assigned", query.assigned() == Assigned.ANY ? "" : query.assigned().name());
        add(said, "due", query.due() == Due.ANY ? "" : query.due().name());
        add(said, "sort", query.sort() == Sort.DUE ? "" : query.sort().address());
        return String.join("&", said);
    }

    private static void add(List<String> said, String name, String value) {
        if (!value.isEmpty()) {
            said.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static Sort sort(String said) {
        for (Sort one : Sort.values()) {
            if (one.address().equals(said)) {
                return one;
            }
        }
        return Sort.DUE;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String said) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(said)) {
                return each;
            }
        }
        return type.getEnumConstants()[0];
    }
}
