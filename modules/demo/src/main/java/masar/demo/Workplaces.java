package masar.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import masar.records.Agency;
import masar.records.Named;
import masar.records.Reference.City;

/**
 * The 400 agencies of the demo: those that the reference data names, then emirates, municipalities, universities and health bodies
 * of its regions and cities. Sizes fall off steeply: a few hold most of the staff.
 */
final class Workplaces {
    /** How many agencies there are in all. */
    static final int AGENCIES = 400;
    private static final int SHOWN = 7;
    private static final String[] UNIVERSITIES = ("الملك سعود,الملك عبدالعزيز,الإمام محمد بن سعود الإسلامية,أم القرى,الملك فيصل,"
            + "الملك خالد,الإمام عبدالرحمن بن فيصل,القصيم,طيبة,الطائف,جازان,حائل,الجوف,تبوك,نجران,الباحة,الحدود الشمالية,"
            + "الأميرة نورة بنت عبدالرحمن,المجمعة,شقراء,الأمير سطام بن عبدالعزيز,حفر الباطن,بيشة,جدة,الإسلامية,"
            + "الملك سعود للعلوم الصحية,السعودية الإلكترونية,الملك فهد للبترول والمعادن").split(",");
    private static final String[] UNIVERSITIES_EN = ("King Saud University,King Abdulaziz University,Imam Mohammad Ibn Saud Islamic University,"
            + "Umm Al-Qura University,King Faisal University,King Khalid University,Imam Abdulrahman Bin Faisal University,Qassim University,"
            + "Taibah University,Taif University,Jazan University,University of Hail,Jouf University,University of Tabuk,Najran University,"
            + "Al-Baha University,Northern Border University,Princess Nourah University,Majmaah University,Shaqra University,"
            + "Prince Sattam Bin Abdulaziz University,University of Hafr Al-Batin,University of Bisha,University of Jeddah,Islamic University,"
            + "King Saud University for Health Sciences,Saudi Electronic University,King Fahd University of Petroleum and Minerals").split(",");

    private final List<Agency> agencies;
    private final List<City> cities;
    private final int[] upTo;

    Workplaces(List<Agency> agencies, List<City> cities) {
        this.agencies = List.copyOf(agencies);
        this.cities = List.copyOf(cities);
        this.upTo = new int[agencies.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Math.max(1, 500_000 / ((i + 1) * (i + 1)));
            upTo[i] = sum;
        }
    }

    /** What must be added to the agencies already there to make {@link #AGENCIES} of them. */
    static List<Agency> missing(List<Agency> there, List<Named> regions, List<City> cities) {
        List<Agency> more = new ArrayList<>();
        for (int i = 0; i < UNIVERSITIES.length; i++) {
            more.add(agency("UNI-" + (i + 1), "جامعة " + UNIVERSITIES[i], UNIVERSITIES_EN[i], Agency.Kind.UNIVERSITY));
        }
        for (Named region : regions) {
            more.add(agency("EMARA-" + region.code(), "إمارة منطقة " + region.nameAr(), "Emirate of " + region.nameEn(), Agency.Kind.EMIRATE));
            more.add(agency("AMANA-" + region.code(), "أمانة منطقة " + region.nameAr(), "Municipality of " + region.nameEn() + " region",
                    Agency.Kind.MUNICIPALITY));
            more.add(agency("DEV-" + region.code(), "هيئة تطوير منطقة " + region.nameAr(), region.nameEn() + " Development Authority",
                    Agency.Kind.AUTHORITY));
            more.add(agency("HC-" + region.code(), "تجمع " + region.nameAr() + " الصحي", region.nameEn() + " Health Cluster",
                    Agency.Kind.HEALTH_CLUSTER));
        }
        of("BAL-", "بلدية محافظة ", "Municipality of ", cities, Agency.Kind.MUNICIPALITY, more);
        of("HOSP-", "مستشفى ", "Hospital of ", cities, Agency.Kind.HEALTH_CLUSTER, more);
        of("COLL-", "الكلية التقنية في ", "Technical College of ", cities, Agency.Kind.OTHER, more);
        of("CTR-", "مركز الخدمات الحكومية في ", "Government Services Centre of ", cities, Agency.Kind.CENTRE, more);
        List<String> codes = there.stream().map(Agency::code).toList();
        return more.stream().filter(a -> !codes.contains(a.code())).limit(Math.max(0, AGENCIES - there.size())).toList();
    }

    private static void of(String prefix, String arabic, String english, List<City> cities, Agency.Kind kind, List<Agency> more) {
        for (int i = 0; i < cities.size(); i++) {
            more.add(agency(prefix + (i + 1), arabic + cities.get(i).nameAr(), english + cities.get(i).nameEn(), kind));
        }
    }

    private static Agency agency(String code, String arabic, String english, Agency.Kind kind) {
        return new Agency(code, arabic, english, kind, "", Named.NONE, Optional.empty(), Optional.empty());
    }

    /**
     * Where the person with this number in the crowd works: the first few thousand so that every agency has some, and every seventh
     * of them at one of the first two, whose desks the demo shows.
     */
    String agencyOf(long number, Random random) {
        int drawn = random.nextInt(upTo[upTo.length - 1]);
        if (number < 3L * agencies.size() && number % SHOWN == 0) {
            return agencies.get((int) (number / SHOWN % 2)).code();
        }
        if (number < 3L * agencies.size()) {
            return agencies.get((int) (number % agencies.size())).code();
        }
        int found = Arrays.binarySearch(upTo, drawn);
        return agencies.get(found < 0 ? -found - 1 : Math.min(found + 1, upTo.length - 1)).code();
    }

    /** A city to work in. */
    String cityOf(Random random) {
        return cities.get(random.nextInt(cities.size())).code();
    }
}
