package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.retirement.RecordChecks;
import masar.ui.Texts;

/** The part of a case's page at the agency that has the years of who leaves. */
@Named("yearsPart")
@RequestScoped
public class YearsPart {
    @Inject LeavingCasePage page;
    @Inject RecordChecks checks;
    @Inject Texts texts;
    private RecordChecks.Years all;

    @PostConstruct
    void read() {
        all = checks.of(page.getOne().number());
    }

    /** Services, what does not count, and what no decision proves. */
    public RecordChecks.Years getAll() {
        return all;
    }

    /** By which article a spell does not count, or by which law. */
    public String article(String article) {
        return SpellArticle.of(article, texts);
    }
}
