package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.records.PeopleRows.Found;

/**
 * The first so many of the people that fit, in the order of their names. One query on Derby. On PostgreSQL a search by parts of a name goes two
 * ways, both with an end that does not grow with the nation, and neither left to the planner: it never knows where in the alphabet the bearers of
 * a word stand, and would walk two million names for a page of those who stand last.
 */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class PeopleSearch {
    /** So many names are looked at in their order; whoever is as common as one in two hundred fills a page from them. */
    private static final int WALK = 5000;

    @Inject NameWords names;
    @Inject PeopleRows rows;
    @Inject Sql sql;

    /**
     * What is asked for.
     *
     * @param place    what the index of the order serves: the agencies, and where the page begins
     * @param ordered  whether people of the place come out of an index in order, as those of one agency do and those of several do not
     * @param rest     what else must fit
     * @param words    parts of a name, empty for none
     * @param backward against the order
     * @param most     so many
     */
    record Asked(Where place, boolean ordered, Where rest, String words, boolean backward, int most) {
        String order() {
            String way = backward ? " desc" : "";
            return " order by e.name_folded" + way + ", e.id" + way;
        }

        String cut(int rows) {
            return order() + " fetch first " + rows + " rows only";
        }
    }

    List<Found> list(Asked asked) {
        Where words = names.conditions(asked.words);
        Where all = new Where().and(asked.place).and(asked.rest);
        if (sql.isDerby() || words.isEmpty()) {
            Where where = all.and(words);
            return sql.list("select " + PeopleRows.COLUMNS + PeopleRows.FROM + where.text() + asked.cut(asked.most), rows::found, where.values().toArray());
        }
        if (!asked.ordered) {
            return byWords(words, all, asked);
        }
        List<Found> near = within("select * from records.employee e" + asked.place.text() + asked.cut(WALK), asked.place, new Where().and(asked.rest).and(words), asked);
        if (near.size() == asked.most) {
            return near;
        }
        if (asked.place.isEmpty()) {
            return byWords(words, all, asked);
        }
        // Of a small agency all were looked at, so that nobody else can fit; the database sees it before it looks for the words in the nation.
        Where beyond = new Where().and("(select count(*) from (select 1 from records.employee e" + asked.place.text() + " fetch first " + (WALK + 1) + " rows only) s) > " + WALK,
                asked.place.values().toArray());
        List<Found> far = byWords(beyond.and(words), all, asked);
        return far.isEmpty() ? near : far;
    }

    // All who have the words, by their trigrams, and only then the rest: "offset" keeps the planner from walking the names instead.
    private List<Found> byWords(Where words, Where all, Asked asked) {
        return within("select * from records.employee e" + words.text() + " offset 0 rows", words, all, asked);
    }

    private List<Found> within(String some, Where those, Where where, Asked asked) {
        String page = "select * from (" + some + ") e" + where.text() + asked.cut(asked.most);
        return sql.list("select " + PeopleRows.COLUMNS + " from (" + page + ") e" + PeopleRows.UNITS + asked.order(), rows::found,
                new Where().and(those).and(where).values().toArray());
    }
}
