// Generated from the rules of story/ by scripts/variants.ts: `npm run variants`. Do not edit.
import type { VariantId, Varied } from "../core/what-if/variants.ts";

/** The rules that it was made by. */
export const print = "0700b5ef2d0be93a";

/** The endings in the order of their shares. */
export const order: readonly string[] = ["urals","white_victory","two_chambers","red_bonaparte","iron_council","bayonets","early_night","council_europe","red_danube","free_soviets","lenin_lives","union_of_equals","opposition_plan","long_nep","warning_heeded","great_break"];

/** By the story’s own rules. */
export const own: Varied = {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,643,344,1723,332,1028],"hangs":[["brest",2580],["legien",2227],["curzon",1417],["grain",1411],["october",1376]]};

/** By each variant. */
export const varied: Readonly<Record<VariantId, Varied>> = {
  peace_asked: {"shares":[1512,599,118,73,1259,430,711,352,33,448,347,659,346,1741,334,1036],"hangs":[["brest",2588],["legien",2250],["curzon",1442],["grain",1423],["october",1394]]},
  rada_bread: {"shares":[2412,562,87,65,1163,359,642,275,30,428,309,578,305,1583,294,906],"hangs":[["brest",3401],["legien",2011],["squads",1451],["october",1264],["grain",1245]]},
  squads_bread: {"shares":[0,361,136,98,1505,614,841,464,39,510,423,793,430,2061,419,1305],"hangs":[["legien",2734],["curzon",1916],["grain",1787],["october",1643],["january",1564]]},
  urals_held: {"shares":[0,587,102,97,1562,619,818,367,38,547,410,729,422,2002,415,1284],"hangs":[["legien",2663],["curzon",1796],["grain",1752],["october",1588],["january",1535]]},
  urals_always: {"shares":[3390,502,86,55,986,301,561,264,26,347,271,516,266,1388,255,788],"hangs":[["brest",4610],["legien",1751],["october",1108],["grain",1085],["curzon",1065]]},
  guard_disarms: {"shares":[1688,502,102,75,1394,425,700,332,32,441,336,624,336,1677,327,1010],"hangs":[["brest",2577],["legien",2223],["january",1494],["curzon",1393],["grain",1384]]},
  vienna_land: {"shares":[1688,487,102,76,1255,435,703,345,232,435,330,617,330,1656,319,989],"hangs":[["brest",2573],["legien",2241],["curzon",1414],["october",1367],["grain",1356]]},
  orel_anywhere: {"shares":[1688,759,97,73,1227,421,678,319,31,438,332,621,332,1666,322,995],"hangs":[["brest",2587],["legien",2154],["curzon",1370],["grain",1365],["october",1331]]},
  petrograd_always: {"shares":[1688,2592,72,51,916,312,517,256,23,320,253,483,252,1268,243,754],"hangs":[["petrograd",3432],["brest",2394],["legien",1636],["grain",1037],["curzon",1036]]},
  petrograd_never: {"shares":[1688,141,103,77,1323,446,737,350,32,457,361,679,360,1819,348,1077],"hangs":[["brest",2460],["legien",2334],["grain",1479],["curzon",1467],["october",1449]]},
  cabinet_roots: {"shares":[1688,502,102,75,1506,408,690,453,30,422,317,603,326,1611,311,956],"hangs":[["legien",2717],["brest",2589],["curzon",1420],["grain",1317],["rada",1303]]},
  councils_works: {"shares":[1688,502,102,75,1266,434,702,332,32,510,339,638,339,1698,328,1015],"hangs":[["brest",2625],["legien",2227],["curzon",1426],["grain",1393],["october",1371]]},
  councils_terror: {"shares":[1688,502,102,75,1266,434,702,332,32,504,340,639,339,1702,328,1016],"hangs":[["brest",2629],["legien",2227],["curzon",1420],["grain",1394],["october",1372]]},
  councils_both: {"shares":[1688,502,102,75,1266,433,702,332,32,797,317,608,319,1558,308,960],"hangs":[["brest",2575],["legien",2221],["curzon",1428],["october",1332],["grain",1317]]},
  coalition_lasts: {"shares":[1688,502,102,75,1266,434,702,332,32,780,318,591,320,1586,310,961],"hangs":[["brest",2579],["legien",2222],["curzon",1405],["october",1340],["grain",1318]]},
  cheka_goes: {"shares":[1688,502,102,61,1265,0,830,336,35,456,367,751,324,2100,294,888],"hangs":[["brest",2486],["legien",2326],["october",1678],["january",1348],["rada",1299]]},
  ice_everywhere: {"shares":[1688,502,102,75,1266,434,702,332,32,773,319,602,321,1577,310,965],"hangs":[["brest",2577],["legien",2222],["curzon",1434],["october",1338],["grain",1324]]},
  press_seats: {"shares":[1688,502,102,75,1268,419,706,330,33,611,332,625,332,1665,320,992],"hangs":[["brest",2579],["legien",2227],["curzon",1388],["october",1368],["grain",1363]]},
  vistula_kept: {"shares":[1688,502,102,93,1292,972,542,301,30,391,318,599,316,1598,306,949],"hangs":[["brest",2534],["curzon",2182],["legien",2151],["grain",1302],["rada",1297]]},
  letter_union: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,467,354,1889,332,1028],"hangs":[["brest",2579],["legien",2226],["curzon",1414],["grain",1408],["october",1368]]},
  rising_wins: {"shares":[1688,502,102,75,980,443,702,332,35,477,362,664,369,1801,360,1108],"hangs":[["brest",2580],["legien",2292],["grain",1516],["curzon",1425],["rada",1299]]},
  off_free: {"shares":[1688,502,102,67,1266,434,358,332,33,489,368,860,311,2103,258,829],"hangs":[["brest",2623],["legien",2114],["curzon",1477],["squads",1325],["rada",1299]]},
  berlin_hardens: {"shares":[1688,502,102,75,606,503,702,676,34,476,360,644,355,1915,332,1028],"hangs":[["brest",2554],["legien",1929],["grain",1428],["curzon",1423],["october",1376]]},
  berlin_example: {"shares":[1688,502,102,75,1142,440,702,332,34,456,352,643,349,1821,332,1028],"hangs":[["brest",2561],["legien",2061],["curzon",1463],["grain",1419],["october",1376]]},
  cards_europe: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,390,354,1888,410,1028],"hangs":[["brest",2581],["legien",2215],["curzon",1434],["grain",1352],["october",1335]]},
  cards_refilled: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,1009,275,1741,222,823],"hangs":[["brest",2568],["legien",2234],["curzon",1407],["rada",1299],["january",1290]]},
  elected_aloud: {"shares":[1688,502,102,75,1266,434,702,332,32,452,296,656,418,1728,322,995],"hangs":[["brest",2579],["legien",2227],["grain",1438],["curzon",1417],["october",1376]]},
  wires_nearer: {"shares":[1688,502,102,321,1223,434,693,319,31,436,329,622,331,1657,320,990],"hangs":[["brest",2574],["legien",2149],["grain",1359],["curzon",1354],["october",1326]]},
  grain_bread_1927: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,643,344,1723,332,1028],"hangs":[["brest",2580],["legien",2227],["curzon",1417],["grain",1411],["october",1376]]},
  grain_anywhere: {"shares":[1688,502,102,75,1266,434,702,167,34,458,354,438,453,1319,480,1528],"hangs":[["brest",2527],["grain",2043],["legien",1925],["rada",1298],["curzon",1266]]},
  grain_fear: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,724,297,1970,266,813],"hangs":[["brest",2537],["legien",2269],["october",1549],["curzon",1329],["january",1328]]},
  grain_habit: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,863,240,2306,178,484],"hangs":[["brest",2666],["legien",2182],["curzon",1560],["squads",1405],["rada",1299]]},
  plan_anyone: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,686,802,1416,285,881],"hangs":[["brest",2568],["legien",2213],["grain",1920],["curzon",1381],["october",1312]]},
  march_anyone: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,643,344,1878,332,874],"hangs":[["brest",2575],["legien",2222],["curzon",1402],["october",1350],["grain",1299]]},
  equals_offices: {"shares":[1688,502,102,75,1266,434,702,332,32,452,344,1393,251,1523,219,683],"hangs":[["brest",2563],["legien",2204],["union",1770],["curzon",1348],["rada",1298]]},
};
