package agon.sandbox;

import agon.house.HouseRules;

class HouseRulesTest extends HouseRules {
  HouseRulesTest() {
    super("agon.sandbox");
  }
}
