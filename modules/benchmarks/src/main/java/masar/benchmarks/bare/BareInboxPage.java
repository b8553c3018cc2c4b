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

/** The bare Faces page of an inbox. */
@Named("bareInbox")
@RequestScoped
public class BareInboxPage {
    @Inject HttpServletRequest request;
    @Resource(lookup = "java:app/jdbc/bare") DataSource database;
    private BareInbox inbox;

    @PostConstruct
    void read() {
        inbox = BareInbox.read(database, (String) request.getSession().getAttribute(Rows.AGENCY), Rows.who(request.getSession(false)));
    }

    public List<Map<String, String>> getRows() {
        return inbox.rows();
    }

    public String getCounts() {
        return inbox.counts();
    }

    public String getUnits() {
        return inbox.units();
    }
}
