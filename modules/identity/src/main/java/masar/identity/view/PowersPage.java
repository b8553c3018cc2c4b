package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Grant;
import masar.identity.Powers;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** Who holds which power: searched, filtered and paged by the address. */
@Named
@RequestScoped
public class PowersPage {
    private static final int SIZE = 25;
    @Inject Powers powers;
    @Inject Texts texts;
    private Slice<Grant> slice = Slice.all(List.of());

    @PostConstruct
    void read() {
        Optional<Power> power = Stream.of(Power.values()).filter(p -> p.name().equals(typed("power"))).findFirst();
        slice = powers.find(typed("q"), typed("agency"), power, !typed("shown").equals("ALL"), Address.cursor(), SIZE);
    }

    /** What the address says. */
    public String typed(String name) {
        return Address.param(name);
    }

    public Slice<Grant> getSlice() {
        return slice;
    }

    /** Whether the person may grant, not only read. */
    public boolean isGranting() {
        return powers.mayGrant();
    }

    /** What else can be shown than what is in force. */
    public List<Option> getShown() {
        return List.of(new Option("ALL", texts.get("powers.shown.ALL")));
    }
}
