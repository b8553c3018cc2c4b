package masar.benchmarks.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The rows of an inbox: the same list, the same five counts and the same names of units as the product's page shows. */
public final class BareInbox {
    private static final String OPEN = " from requests.request where agency = ? and applicant_id <> ? and state in ('SUBMITTED', 'UNDER_AGENCY_REVIEW',"
            + " 'VERIFIED')";
    private static final String COUNTED = " fetch first 1000 rows only";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final List<Map<String, String>> rows;
    private final List<Integer> counts = new ArrayList<>();
    private final String units;

    private BareInbox(Connection c, String agency, String who) throws SQLException {
        rows = Rows.list(c, "select *" + OPEN + " order by due_on, id fetch first 26 rows only", agency, who);
        java.sql.Date today = java.sql.Date.valueOf(TODAY);
        counts.add(Rows.list(c, "select id" + OPEN + COUNTED, agency, who).size());
        counts.add(Rows.list(c, "select id" + OPEN + " and due_on < ?" + COUNTED, agency, who, today).size());
        counts.add(Rows.list(c, "select id" + OPEN + " and due_on between ? and ?" + COUNTED, agency, who, today,
                java.sql.Date.valueOf(TODAY.plusDays(3))).size());
        counts.add(Rows.list(c, "select id" + OPEN + " and officer_id = ?" + COUNTED, agency, who, who).size());
        counts.add(Rows.list(c, "select id" + OPEN + " and officer_id = ''" + COUNTED, agency, who).size());
        units = String.join(", ", Rows.list(c, "select unit from requests.unit_name where agency = ? order by unit fetch first 300 rows only", agency)
                .stream().map(r -> r.get("unit")).toList());
    }

    static BareInbox read(DataSource database, String agency, String who) {
        return Rows.work(database, c -> new BareInbox(c, agency, who));
    }

    public List<Map<String, String>> rows() {
        return rows.size() > 25 ? rows.subList(0, 25) : rows;
    }

    public String counts() {
        return counts.toString();
    }

    public String units() {
        return units;
    }
}
