package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import masar.identity.Caller;

/** Something that lives beside the engine, for tests: letters, each by its moment and id. */
@ApplicationScoped
class LetterAsked implements AlsoAsked {
    static final Map<String, List<AlsoRow>> LETTERS = new ConcurrentHashMap<>();
    @Inject Caller caller;

    @Override
    public String code() {
        return "letter";
    }

    @Override
    public List<AlsoRow> mine(AlsoQuery query) {
        boolean backward = query.edge().map(Edge::backward).orElse(false);
        Comparator<AlsoRow> upward = Comparator.comparing(AlsoRow::sent).thenComparing(AlsoRow::id);
        return LETTERS.getOrDefault(caller.nationalId(), List.of()).stream().filter(r -> query.wants(Standing.WAITING)).filter(r -> r.number().startsWith(query.digits()))
                .filter(r -> query.edge().map(e -> behind(r, e)).orElse(true)).sorted(backward ? upward : upward.reversed()).limit(query.size()).toList();
    }

    private static boolean behind(AlsoRow row, Edge edge) {
        int moment = row.sent().compareTo(Utc.instant(edge.moment()));
        int side = moment == 0 ? Long.compare(row.id(), edge.id()) : moment;
        return edge.backward() ? side > 0 : side < 0;
    }

    static AlsoRow letter(long id, Instant sent) {
        return new AlsoRow(id, "77" + id, "رسالة " + id, "/letter/" + id, "عند الجهة", "info", sent);
    }
}
