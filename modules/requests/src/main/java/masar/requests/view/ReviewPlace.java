package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import masar.kernel.CivilClock;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.Neighbours;
import masar.ui.Address;

/** Where a request under review stands: in the view of the inbox that one came from, between its neighbours. */
@Named
@RequestScoped
public class ReviewPlace {
    @Inject Desk desk;
    private InboxQuery view;
    private Neighbours beside;

    @PostConstruct
    void load() {
        view = InboxAddress.read(Address.param("in"), 1);
    }

    /** The view, as its address says it. */
    public String getView() {
        return InboxAddress.write(view);
    }

    /** The requests before and after this one in that view. */
    public Neighbours beside(String number) {
        if (beside == null) {
            beside = desk.beside(number, view);
        }
        return beside;
    }

    /** Address of a request in the same view. */
    public String address(String number) {
        return "/agency/request?number=" + number + (getView().isEmpty() ? "" : "&in=" + URLEncoder.encode(getView(), StandardCharsets.UTF_8));
    }

    /** The time of day of a moment. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(CivilClock.RIYADH));
    }
}
