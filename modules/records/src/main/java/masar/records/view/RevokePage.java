package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.kernel.Refused;
import masar.records.RecordPapers;
import masar.ui.Address;
import masar.ui.TypedBefore;

/**
 * Taking one paper back. A page of its own, so that a reason that was typed belongs to this paper's address and never comes back beside
 * another.
 */
@Named("revokePage")
@ViewScoped
public class RevokePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/agency/paper/revoke?paper=";
    @Inject Papers papers;
    @Inject RecordPapers records;
    @Inject TypedBefore typed;
    private long id;
    private long person;
    private String reason = "";
    private transient Paper paper;

    @PostConstruct
    void read() {
        String given = Address.param("paper");
        if (!given.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        id = Long.parseLong(given);
        String whose = Address.param("person");
        person = whose.matches("\\d{1,18}") ? Long.parseLong(whose) : 0;
        getPaper();
    }

    /** The paper. */
    public Paper getPaper() {
        if (paper == null) {
            paper = papers.revocable(id);
        }
        return paper;
    }

    /** The person's papers, from where one came; the list of people where the address does not say. */
    public String getBack() {
        return person == 0 ? "/agency/people" : "/agency/papers?id=" + person;
    }

    /** Takes it back; where a fresh code is missing one is asked for, and what was typed waits on this page. */
    public String revoke() {
        try {
            Paper gone = records.takeBack(id, reason == null ? "" : reason);
            return getBack() + (person == 0 ? "?" : "&made=" + gone.id() + "&") + "faces-redirect=true";
        } catch (Refused refused) {
            if (!refused.is("refused.stepUp")) {
                throw refused;
            }
            Address.go("/my/confirm?act=revoke&then=" + URLEncoder.encode(typed.keep().orElse(HERE + id + "&person=" + person), StandardCharsets.UTF_8));
            return null;
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
