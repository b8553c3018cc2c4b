package masar.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.Preferences;
import masar.ui.UnreadNotices;
import masar.ui.WhoIsHere;

/** Tells the frame of each page who is here. */
@RequestScoped
@OpenToAll("tells people their own name")
class Here implements WhoIsHere {
    @Inject Caller caller;
    @Inject HttpServletRequest request;
    @Inject Preferences preferences;
    @Inject Instance<KnownAgencies> agencies;
    @Inject Instance<UnreadNotices> notices;
    private int unread = -1;

    @Override
    public boolean signedIn() {
        return visit().isPresent();
    }

    @Override
    public boolean keptOut() {
        return Visit.of(request).filter(v -> v.outcome() != Gate.Outcome.IN).isPresent();
    }

    @Override
    public String shortName() {
        return visit().map(v -> preferences.isArabic() || v.nameEn().isEmpty() ? v.nameAr() : v.nameEn()).map(Here::firstAndLast).orElse("");
    }

    private static String firstAndLast(String name) {
        String[] parts = name.strip().split("\\s+");
        return parts.length < 2 ? name : parts[0] + " " + parts[parts.length - 1];
    }

    @Override
    public List<Audience> desks() {
        List<Audience> desks = new ArrayList<>();
        if (caller.may(Power.SELF)) {
            desks.add(Audience.MY);
        }
        if (Doors.AGENCY.opens(caller)) {
            desks.add(Audience.AGENCY);
        }
        if (Doors.MINISTRY.opens(caller)) {
            desks.add(Audience.MINISTRY);
        }
        return desks;
    }

    @Override
    public String deskName() {
        Set<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR);
        return mine.stream().findFirst().flatMap(code -> agencies.stream().map(known -> known.byCode(code)).flatMap(Optional::stream).findFirst())
                .map(agency -> preferences.isArabic() ? agency.nameAr() : agency.nameEn()).orElse("");
    }

    @Override
    public int unread() {
        // The bell asks three times in one page; the database is asked once.
        if (unread < 0) {
            unread = caller.may(Power.SELF) ? notices.stream().mapToInt(UnreadNotices::unread).sum() : 0;
        }
        return unread;
    }

    @Override
    public String signInAddress() {
        return "/sign-in";
    }

    @Override
    public String signOutAddress() {
        return "/sign-out";
    }

    @Override
    public String noticesAddress() {
        return "/my/notices";
    }

    @Override
    public String accountAddress() {
        return "/my/account";
    }

    private Optional<Visit> visit() {
        return Visit.of(request).filter(v -> v.outcome() == Gate.Outcome.IN);
    }
}
