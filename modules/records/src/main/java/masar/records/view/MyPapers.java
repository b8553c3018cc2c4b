package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.kernel.Slice;
import masar.records.RecordPapers;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.FormToken;

/** «وثائقي»: asking for a paper about oneself, and all those asked for before. */
@Named("myPapers")
@RequestScoped
public class MyPapers {
    private static final int ROWS = 10;
    @Inject Papers papers;
    @Inject RecordPapers issuing;
    @Inject Records records;
    @Inject PaperForm form;
    private Slice<Paper> slice = Slice.all(List.of());
    private Optional<Paper> made = Optional.empty();

    @PostConstruct
    void read() {
        slice = papers.mine(PaperForm.cursor(), ROWS);
        String id = Address.param("made");
        made = slice.rows().stream().filter(p -> String.valueOf(p.id()).equals(id)).findFirst();
        form.start(records.mine());
    }

    /** What is asked for. */
    public PaperForm getForm() {
        return form;
    }

    /** The papers, newest first. */
    public Slice<Paper> getSlice() {
        return slice;
    }

    /** The one that was just issued. */
    public Optional<Paper> getMade() {
        return made;
    }

    /** Issues what was asked for. */
    public String issue() {
        return "/my/papers?faces-redirect=true&made=" + issuing.issue(form.asked(), FormToken.sent()).id();
    }
}
