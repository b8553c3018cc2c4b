package masar.ui.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.stream.Stream;
import masar.ui.Audience;
import masar.ui.Frame;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;
import masar.ui.ServiceCards;

/** The public door: search, what needs no sign-in, services by audience; all of it as the modules announce it. */
@Named("homePage")
@RequestScoped
public class HomePage {
    private static final int OFTEN = 4;
    @Inject ServiceCards services;
    @Inject Frame frame;

    /** Services of one audience. */
    public record Group(Audience audience, List<ServiceCard> cards) {
    }

    /** What was asked for, at most a hundred characters; empty when nothing. */
    public String getAsked() {
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("q", "").strip();
        return asked.length() > 100 ? asked.substring(0, 100) : asked;
    }

    /** Whether somebody searches. */
    public boolean isSearching() {
        return !getAsked().isEmpty();
    }

    /** What was found. */
    public List<ServiceCard> getFound() {
        return services.search(getAsked());
    }

    /** The first services of employees, as a hint what to ask for. */
    public List<ServiceCard> getOften() {
        return services.of(Audience.MY).stream().limit(OFTEN).toList();
    }

    /** What can be done without signing in. */
    public List<MenuEntry> getOpen() {
        return frame.menu(Audience.PUBLIC);
    }

    /** Services by audience; audiences without any are left out. */
    public List<Group> getGroups() {
        return Stream.of(Audience.values()).map(audience -> new Group(audience, services.of(audience)))
                .filter(group -> !group.cards().isEmpty()).toList();
    }
}
