package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;

/** The inbox, searched in the database: two queries for a page, whatever it holds. */
@Dependent
class Inbox {
    private static final int NEAR_DAYS = 3;
    static final Set<RequestState> WITH_AGENCY = Set.of(RequestState.SUBMITTED, RequestState.UNDER_AGENCY_REVIEW, RequestState.VERIFIED);
    private static final Set<RequestState> CLOSED = Set.of(RequestState.APPLIED, RequestState.REJECTED, RequestState.WITHDRAWN, RequestState.LAPSED,
            RequestState.CLOSED_AT_DEATH);
    @Inject
    Store store;
    @Inject
    Views views;
    @Inject
    Reachable reachable;
    @Inject
    Caller caller;
    @Inject
    CivilClock clock;

    /** A screenful. */
    Slice<RequestRow> list(InboxQuery query) {
        Optional<Cursor> at = Cursor.parse(query.cursor());
        Map<String, Object> names = new LinkedHashMap<>();
        String where = where(query, names);
        if (at.isPresent()) {
            where += beyond(query.sort(), at.get(), names);
        }
        TypedQuery<Request> rows = rows(query.sort(), where, at.map(Cursor::backward).orElse(false));
        names.forEach(rows::setParameter);
        rows.setMaxResults(query.size() + 1);
        return views.rows(Slice.<Request>cut(rows.getResultList(), query.size(), at, r -> key(query.sort(), r)));
    }

    private static List<Object> key(InboxQuery.Sort sort, Request r) {
        return switch (sort) {
            // What goes before all others does so where the nearest deadline comes first.
            case DUE -> List.of(r.place, r.dueOn, r.id);
            case DUE_LAST -> List.of(r.dueOn, r.id);
            case SENT, SENT_FIRST -> List.of(r.sentAt, r.id);
            case NAME, NAME_LAST -> List.of(r.applicantName, r.id);
        };
    }

    private static String beyond(InboxQuery.Sort sort, Cursor at, Map<String, Object> names) {
        String column = "r." + sort.column();
        String than = sort.upward() != at.backward() ? ">" : "<";
        names.put("edge", switch (sort) {
            case DUE -> at.date(1);
            case DUE_LAST -> at.date(0);
            case SENT, SENT_FIRST -> at.moment(0);
            case NAME, NAME_LAST -> at.text(0);
        });
        names.put("id", at.number(sort == InboxQuery.Sort.DUE ? 2 : 1));
        // Said first for the column alone, which lets an index begin there; an "or" does not.
        String further = column + " " + than + "= :edge and (" + column + " " + than + " :edge or r.id " + than + " :id)";
        if (sort != InboxQuery.Sort.DUE) {
            return " and " + further;
        }
        names.put("place", (int) at.number(0));
        return " and r.place " + than + "= :place and (r.place " + than + " :place or (" + further + "))";
    }

    private TypedQuery<Request> rows(InboxQuery.Sort sort, String where, boolean backward) {
        String way = sort.upward() != backward ? "" : " desc";
        String first = sort == InboxQuery.Sort.DUE ? "r.place" + way + ", " : "";
        return store.em.createQuery("select r from Request r where " + where + " order by " + first + "r." + sort.column() + way + ", r.id" + way,
                Request.class);
    }

    /** The number before or after a request in a view; empty at its ends. */
    String neighbour(InboxQuery query, Request r, boolean backward) {
        List<Object> key = key(query.sort(), r);
        Map<String, Object> names = new LinkedHashMap<>();
        String where = where(query, names) + beyond(query.sort(), backward ? Cursor.before(key) : Cursor.after(key), names);
        TypedQuery<Request> rows = rows(query.sort(), where, backward);
        names.forEach(rows::setParameter);
        return rows.setMaxResults(1).getResultStream().findFirst().map(Request::grouped).orElse("");
    }

    /** Units from which requests came to the agencies that the caller decides for. */
    List<String> units(int most) {
        Set<String> mine = reachable.agencies();
        boolean all = mine.contains("");
        TypedQuery<String> units = store.em.createQuery("select distinct u.unit from UnitName u" + (all ? "" : " where u.agency in :mine")
                + " order by u.unit", String.class);
        if (!all) {
            units.setParameter("mine", mine.isEmpty() ? Set.of("") : mine);
        }
        return units.setMaxResults(most).getResultList();
    }

    /** Those of these numbers that the caller may see as an officer; in the order of the numbers. */
    List<Request> picked(List<String> digits) {
        Map<String, Request> found = new LinkedHashMap<>();
        store.em.createQuery("select r from Request r where r.number in :numbers", Request.class).setParameter("numbers", digits)
                .getResultList().forEach(r -> found.put(r.number, r));
        return digits.stream().map(found::get).toList();
    }

    /** How many fit, counted no further than {@code most}. */
    int count(InboxQuery query, int most) {
        Map<String, Object> names = new LinkedHashMap<>();
        TypedQuery<Long> rows = store.em.createQuery("select r.id from Request r where " + where(query, names), Long.class);
        names.forEach(rows::setParameter);
        return rows.setMaxResults(most + 1).getResultList().size();
    }

    /** Which requests of an officer's a query means, as a condition over {@code r}; what it names goes into the map. */
    String where(InboxQuery query, Map<String, Object> names) {
        Reachable.Clause mine = reachable.clause();
        names.putAll(mine.names());
        List<String> all = new ArrayList<>(List.of(mine.text(), "r.applicantId <> :me", "r.senderId <> :me"));
        names.put("me", caller.nationalId());
        all.add("r.state in :states");
        names.put("states", states(query.shown()));
        add(all, names, query.kind(), "r.kind = :kind", "kind");
        add(all, names, query.unit().strip(), "r.unit = :unit", "unit");
        switch (query.assigned()) {
            case ME -> add(all, names, caller.nationalId(), "r.officerId = :officer", "officer");
            case NOBODY -> all.add("r.officerId = ''");
            default -> { }
        }
        if (query.due() != InboxQuery.Due.ANY) {
            boolean late = query.due() == InboxQuery.Due.LATE;
            all.add(late ? "r.dueOn < :today" : "r.dueOn between :today and :soon");
            names.put("today", clock.today());
            if (!late) {
                names.put("soon", clock.today().plusDays(NEAR_DAYS));
            }
        }
        text(query.text().strip(), all, names);
        return String.join(" and ", all);
    }

    private static void add(List<String> all, Map<String, Object> names, String value, String condition, String name) {
        if (!value.isEmpty()) {
            all.add(condition);
            names.put(name, value);
        }
    }

    // Ten digits are a number or a national ID, whichever there is; a wrong check digit of a written-out number says so. Else names.
    private static void text(String typed, List<String> all, Map<String, Object> names) {
        if (typed.isEmpty()) {
            return;
        }
        if (RequestNumber.looksLike(typed)) {
            if (typed.contains("-")) {
                RequestNumber.parse(typed);
            }
            all.add("(r.number = :text or r.applicantId = :text)");
            names.put("text", RequestNumber.compact(typed));
            return;
        }
        List<String> words = ArabicText.tokens(typed);
        if (words.isEmpty() || words.size() > 8) {
            throw Refused.field("text", "requests.inbox.text", ArabicText.shown(typed));
        }
        for (int i = 0; i < words.size(); i++) {
            all.add("r.id in (select w.requestId from NameWord w where w.word like :word" + i + ")");
            names.put("word" + i, words.get(i) + "%");
        }
    }

    private static Set<RequestState> states(InboxQuery.Shown shown) {
        return switch (shown) {
            case WITH_AGENCY -> WITH_AGENCY;
            case SUBMITTED -> Set.of(RequestState.SUBMITTED);
            case UNDER_REVIEW -> Set.of(RequestState.UNDER_AGENCY_REVIEW);
            case VERIFIED -> Set.of(RequestState.VERIFIED);
            case RETURNED -> Set.of(RequestState.RETURNED_FOR_COMPLETION);
            case CLOSED -> CLOSED;
            case ALL -> Set.of(RequestState.SUBMITTED, RequestState.UNDER_AGENCY_REVIEW, RequestState.VERIFIED, RequestState.APPROVED,
                    RequestState.RETURNED_FOR_COMPLETION, RequestState.APPLIED, RequestState.REJECTED, RequestState.WITHDRAWN, RequestState.LAPSED,
                    RequestState.CLOSED_AT_DEATH);
        };
    }
}
