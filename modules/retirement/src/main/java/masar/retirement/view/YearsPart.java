package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.LegalRef;
import masar.retirement.RecordChecks;
import masar.ui.Articles;

/** The part of a case's page at the agency that has the years of who leaves. */
@Named("yearsPart")
@RequestScoped
public class YearsPart {
    @Inject LeavingCasePage page;
    @Inject RecordChecks checks;
    @Inject Articles articles;
    private RecordChecks.Years all;

    @PostConstruct
    void read() {
        all = checks.of(page.getOne().number());
    }

    /** Services, what does not count, and what no decision proves. */
    public RecordChecks.Years getAll() {
        return all;
    }

    /** Why a spell does not count: law and article, as the record keeps them in short. */
    public String article(String inShort) {
        return articles.of(LegalRef.parse(inShort));
    }
}
