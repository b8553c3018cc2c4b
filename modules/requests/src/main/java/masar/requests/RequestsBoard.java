package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import masar.ui.Texts;

/**
 * What waits at the agencies, on the dashboards: by kind, by age, and by how near its last day is. What is open is grouped in one statement
 * by kind and days, however many requests there are; an officer's figures are those of the inbox.
 */
@ApplicationScoped
@Transactional
class RequestsBoard implements Board {
    /** After how many days since it was sent a request is in the next group, and how many days it has left at most. */
    private static final int[] AGES = {3, 7, 14, 30};
    private static final int[] LEFT = {0, 1, 4, 8};
    @Inject Inbox inbox;
    @Inject Store store;
    @Inject Kinds kinds;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Texts texts;

    /** So many requests of a kind with the same days. */
    record Group(String kind, LocalDate sent, LocalDate due, long count) {
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @OpenToAll("counts what the caller's own inbox has")
    public List<Picture> mine() {
        Map<String, Object> names = new LinkedHashMap<>();
        return pictures(groups(inbox.where(InboxQuery.first(1), names), names), true);
    }

    @Override
    @Requires(Power.MINISTRY_OFFICER)
    public List<Picture> all(String agency) {
        caller.require(Power.MINISTRY_OFFICER, "");
        Map<String, Object> names = new LinkedHashMap<>(Map.of("states", Inbox.WITH_AGENCY));
        if (!agency.isEmpty()) {
            names.put("agency", agency);
        }
        return pictures(groups("r.state in :states" + (agency.isEmpty() ? "" : " and r.agency = :agency"), names), false);
    }

    private List<Group> groups(String where, Map<String, Object> names) {
        TypedQuery<Object[]> query = store.em.createQuery("select r.kind, r.sentOn, r.dueOn, count(r) from Request r where " + where
                + " group by r.kind, r.sentOn, r.dueOn", Object[].class);
        names.forEach(query::setParameter);
        return query.getResultStream().map(r -> new Group((String) r[0], (LocalDate) r[1], (LocalDate) r[2], (Long) r[3])).toList();
    }

    private List<Picture> pictures(List<Group> groups, boolean desk) {
        LocalDate today = clock.today();
        return List.of(picture("kind", byKind(groups), desk ? "/agency/inbox" : ""),
                picture("since", grouped("since", AGES, groups, g -> (int) ChronoUnit.DAYS.between(g.sent(), today)), desk ? "/agency/inbox?sort=SENT" : ""),
                picture("left", grouped("left", LEFT, groups, g -> (int) ChronoUnit.DAYS.between(today, g.due())), desk ? "/agency/inbox?due=NEAR" : ""));
    }

    private Picture picture(String by, List<Bar> bars, String to) {
        return new Picture("requests-" + by, "board.requests." + by, texts.get("board.requests." + by + ".lead", new Object[0]), "board.head." + by, "board.unit.requests", bars, to);
    }

    private List<Bar> byKind(List<Group> groups) {
        Map<String, Long> sums = new HashMap<>();
        groups.forEach(g -> sums.merge(g.kind(), g.count(), Long::sum));
        List<Bar> bars = new ArrayList<>();
        sums.entrySet().stream().filter(e -> kinds.find(e.getKey()).isPresent()).sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(e -> bars.add(Bar.of(texts.get("requests." + e.getKey() + ".title", new Object[0]), e.getValue())));
        return bars;
    }

    /** A group for each limit, of those below it and not in one before, and a last one for the rest; what is late is bad, what ends today or in three days a warning. */
    private List<Bar> grouped(String by, int[] limits, List<Group> groups, ToIntFunction<Group> days) {
        long[] sums = new long[limits.length + 1];
        for (Group group : groups) {
            int at = 0;
            while (at < limits.length && days.applyAsInt(group) >= limits[at]) {
                at++;
            }
            sums[at] += group.count();
        }
        return IntStream.range(0, sums.length).mapToObj(i -> new Bar(texts.get("board." + by + "." + i, new Object[0]), sums[i], by.equals("left") ? look(i) : "")).toList();
    }

    private static String look(int group) {
        return group == 0 ? "bad" : group < 3 ? "warn" : "";
    }
}
