package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.RecordPapers;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.FormToken;

/** An officer's view of the papers of one person: those issued in the agency's name, issuing one. */
@Named("personPapers")
@ViewScoped
public class PersonPapers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;
    @Inject Papers papers;
    @Inject RecordPapers issuing;
    @Inject Records records;
    @Inject Caller caller;
    private long person;
    private String name;
    private String cursor;
    private transient Slice<Paper> slice;
    private transient EmployeeRecord record;

    @PostConstruct
    void read() {
        String id = Address.param("id");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        person = Long.parseLong(id);
        cursor = PaperForm.cursor();
        name = getRecord().person().nationalId();
    }

    /** The record of the person, today. */
    public EmployeeRecord getRecord() {
        if (record == null) {
            record = records.of(person);
        }
        return record;
    }

    /** The papers, newest first. */
    public Slice<Paper> getSlice() {
        if (slice == null) {
            slice = papers.about(name, cursor, ROWS);
        }
        return slice;
    }

    /** The one that was just issued or taken back. */
    public Optional<Paper> getMade() {
        String id = Address.param("made");
        return getSlice().rows().stream().filter(p -> String.valueOf(p.id()).equals(id)).findFirst();
    }

    /** Whether the caller may take this paper back. */
    public boolean mayRevoke(Paper paper) {
        return paper.revoked().isEmpty() && (caller.may(Power.HR_DIRECTOR, paper.agency()) || caller.may(Power.MINISTRY_OFFICER, ""));
    }

    /** Issues a paper in Arabic, addressed to whom it may concern. */
    public String issue(String kind) {
        Paper paper = issuing.issueFor(person, new RecordPapers.Asked(kind, "ar", ""), FormToken.sent());
        return back(paper);
    }

    private String back(Paper paper) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "") + "?faces-redirect=true&id=" + person + "&made=" + paper.id();
    }

    /** Whether the person is in service, so that a letter can be had. */
    public boolean isServing() {
        return getRecord().job().held() && getRecord().standing() == Standing.SERVING;
    }
}
