package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.retirement.LeavingPaper;
import masar.retirement.LeavingPapers;

/** The part of a case's page at the agency that has its papers. */
@Named("leavingPapersPart")
@RequestScoped
public class PapersPart {
    @Inject LeavingCasePage page;
    @Inject LeavingPapers papers;
    private List<LeavingPaper> all;

    @PostConstruct
    void read() {
        all = papers.of(page.getOne().number());
    }

    /** The papers that were made, in order. */
    public List<LeavingPaper> getAll() {
        return all;
    }
}
