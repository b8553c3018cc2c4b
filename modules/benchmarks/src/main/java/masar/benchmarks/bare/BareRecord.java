package masar.benchmarks.bare;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The rows of one person's record: the same six results as the product's page shows. */
public final class BareRecord {
    private static final String KNOWN = " where employee_id = ? and known_until > ? and known_from <= ?";
    private final Map<String, List<Map<String, String>>> parts = new LinkedHashMap<>();

    static BareRecord read(DataSource database, String nationalId) {
        BareRecord record = new BareRecord();
        return Rows.work(database, c -> {
            record.parts.put("employee", Rows.list(c, "select * from records.employee where national_id = ?", nationalId));
            Long id = Long.valueOf(record.parts.get("employee").get(0).get("id"));
            Timestamp now = Rows.now();
            for (String part : List.of("person_version", "job_version", "career_event", "qualification_version")) {
                record.parts.put(part, Rows.list(c, "select * from records." + part + KNOWN, id, now, now));
            }
            record.parts.put("request", Rows.list(c, "select * from requests.request where applicant_id = ? and state in ('SUBMITTED',"
                    + " 'UNDER_AGENCY_REVIEW', 'VERIFIED') order by created_at desc, id desc", nationalId));
            return record;
        });
    }

    /** The rows of one table. */
    public List<Map<String, String>> of(String part) {
        return parts.get(part);
    }
}
