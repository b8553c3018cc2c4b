package masar.benchmarks.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import javax.sql.DataSource;

/** Sending as a bare Faces page. */
@Named("bareSend")
@RequestScoped
public class BareSendPage {
    @Inject HttpServletRequest request;
    @Resource(lookup = "java:app/jdbc/bare") DataSource database;
    private String wanted = "";

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** The action of the form. */
    public String send() {
        return "/send.xhtml?faces-redirect=true&number=" + BareSending.send(database, Rows.who(request.getSession(false)), wanted);
    }
}
