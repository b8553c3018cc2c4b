package masar.benchmarks.bare;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The bare Faces page of a record. */
@Named("bareRecord")
@RequestScoped
public class BareRecordPage {
    @Inject HttpServletRequest request;
    @Resource(lookup = "java:app/jdbc/bare") DataSource database;
    private BareRecord record;

    @PostConstruct
    void read() {
        record = BareRecord.read(database, Rows.who(request.getSession(false)));
    }

    public Map<String, String> getEmployee() {
        return record.of("employee").get(0);
    }

    public Map<String, String> getPerson() {
        return record.of("person_version").get(0);
    }

    public List<Map<String, String>> getJobs() {
        return record.of("job_version").stream().filter(v -> v.get("valid_until").startsWith("9999")).toList();
    }

    public List<Map<String, String>> getCareer() {
        return record.of("career_event");
    }

    public List<Map<String, String>> getQualifications() {
        return record.of("qualification_version");
    }

    public List<Map<String, String>> getRequests() {
        return record.of("request");
    }
}
