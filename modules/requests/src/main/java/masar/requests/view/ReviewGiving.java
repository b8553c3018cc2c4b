package masar.requests.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import masar.requests.Desk;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;

/** Giving the request under review to a colleague. */
@Named
@RequestScoped
public class ReviewGiving {
    @Inject Desk desk;
    @Inject ReviewPage page;
    @Inject ReviewPlace place;
    @Inject RequestWords words;
    private String colleague = "";

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    /** To whom it may be given. */
    public List<Option> getColleagues() {
        return words.options(desk.colleagues(number()).stream().filter(c -> !c.nationalId().equals(page.getRequest().nowWithId())).toList());
    }

    /** Gives it to a colleague. */
    public void assign() {
        desk.assign(Map.of(number(), page.getVersion()), colleague);
        Say.good("review.done.assign", number());
        Address.go(place.address(number()));
    }

    private String number() {
        return page.getRequest().number();
    }
}
