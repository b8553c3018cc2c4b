package masar.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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
    private static final int SHOWN_AMONG = 1_200;
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

    /** Those with the most staff, largest first; by estimates. */
    private static final List<String> LARGEST = List.of("MOE", "MOH", "MOI", "MOD", "MOIA", "MOJ", "MOMAH", "MEWA", "TVTC", "HRSD", "MNG", "CUSTOMS",
            "SRCA", "HARAMAIN", "MOT", "PP", "MOF");
    /** Sizes fall with this power of the place, so that the first five hold about three quarters. */
    private static final double FALL = 1.6;
    /** Of the first people each agency gets so many, however few there are. */
    private static final int AT_LEAST = 2;
    /** Staff by region in tenths of a percent; estimates. */
    private static final Map<String, Integer> BY_REGION = Map.ofEntries(Map.entry("01", 260), Map.entry("02", 200), Map.entry("03", 75),
            Map.entry("04", 60), Map.entry("05", 120), Map.entry("06", 90), Map.entry("07", 32), Map.entry("08", 30), Map.entry("09", 10),
            Map.entry("10", 60), Map.entry("11", 20), Map.entry("12", 20), Map.entry("13", 23));

    private final List<Agency> agencies;
    private final List<City> cities;
    private final int[] upTo;

    Workplaces(List<Agency> agencies, List<City> cities) {
        this.agencies = agencies.stream().sorted(Comparator.comparingInt((Agency agency) -> place(agency.code())).thenComparing(Agency::kind)
                .thenComparing(Agency::code)).toList();
        this.cities = List.copyOf(cities);
        this.upTo = new int[agencies.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Math.max(1, (int) (10_000_000 / StrictMath.pow(i + 1, FALL)));
            upTo[i] = sum;
        }
    }

    private static int place(String code) {
        int place = LARGEST.indexOf(code);
        return place < 0 ? LARGEST.size() : place;
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
     * Where the person with this number in the crowd works: the first ones so that every agency has some, and every seventh of the
     * first thousand at one of the two agencies whose desks the demo shows.
     */
    String agencyOf(long number, Random random) {
        int drawn = random.nextInt(upTo[upTo.length - 1]);
        if (number < SHOWN_AMONG && number % SHOWN == 0) {
            return number / SHOWN % 2 == 0 ? Cast.HEALTH : Cast.ROADS;
        }
        if (number < (long) AT_LEAST * agencies.size()) {
            return agencies.get((int) (number % agencies.size())).code();
        }
        int found = Arrays.binarySearch(upTo, drawn);
        return agencies.get(found < 0 ? -found - 1 : Math.min(found + 1, upTo.length - 1)).code();
    }

    /** A city to work in, by the region's share of the staff. */
    String cityOf(Random random) {
        int drawn = random.nextInt(BY_REGION.values().stream().mapToInt(Integer::intValue).sum());
        String region = "";
        for (Map.Entry<String, Integer> share : new TreeMap<>(BY_REGION).entrySet()) {
            if (drawn >= 0) {
                region = share.getKey();
                drawn -= share.getValue();
            }
        }
        String found = region;
        List<City> there = cities.stream().filter(c -> c.region().equals(found)).toList();
        List<City> from = there.isEmpty() ? cities : there;
        return from.get(random.nextInt(from.size())).code();
    }
}
