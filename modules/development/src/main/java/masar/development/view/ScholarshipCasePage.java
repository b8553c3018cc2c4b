package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.development.ScholarshipDesk;
import masar.ui.Address;
import masar.ui.Wishes;

/** What a request about a scholarship comes to, for those who decide it. */
@Named("scholarshipCasePage")
@RequestScoped
public class ScholarshipCasePage {
    @Inject ScholarshipDesk desk;
    private ScholarshipDesk.Case one;

    @PostConstruct
    void read() {
        one = desk.of(Address.param("number"), Wishes.now().locale());
    }

    public ScholarshipDesk.Case getOne() {
        return one;
    }
}
