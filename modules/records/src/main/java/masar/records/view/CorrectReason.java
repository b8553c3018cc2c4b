package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import masar.kernel.Refused;
import masar.records.DataCorrection;
import masar.requests.DraftView;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** Why the correction is asked for, and the terms. */
@Named("correctReason")
@ViewScoped
public class CorrectReason implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Requests requests;
    @Inject Texts texts;
    private long id;
    private boolean returned;
    private String reason;
    private String note;
    private boolean terms;

    @PostConstruct
    void read() {
        String given = Address.param("id");
        DraftView draft = given.matches("\\d{1,18}") ? requests.editable(Long.parseLong(given)) : requests.draft(DataCorrection.CODE);
        id = draft.id();
        returned = draft.isReturned();
        reason = draft.reason().isEmpty() ? DataCorrection.REASON : draft.reason();
        note = draft.note();
        terms = !draft.termsVersion().isEmpty();
    }

    /** Reasons to choose from. */
    public List<Option> getReasons() {
        return List.of(new Option(DataCorrection.REASON, texts.get("requests.data-correction.reason." + DataCorrection.REASON)));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Keeps both and goes on to checking the answers. */
    public String save() {
        requests.saveReason(id, DataCorrection.REASON.equals(reason) ? reason : "", note == null ? "" : note);
        requests.acceptTerms(id, terms ? DataCorrection.TERMS : "");
        if (!terms) {
            throw Refused.field("terms", "correction.terms.missing");
        }
        return "/my/record/check?faces-redirect=true" + (returned ? "&id=" + id : "");
    }
}
