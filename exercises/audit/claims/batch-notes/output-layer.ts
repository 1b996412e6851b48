import { claim, type ClaimSection } from '../../claim.ts';

export const derivatives: ClaimSection = {
  title: { en: '(2), the derivatives', ko: '(2), 도함수' },
  claims: [claim('7:99', '1', 'dz/db.1'), claim('7:217', '1', 'dz/db.2'), claim('11:103', '1', 'dz/db.3')],
};

export const outputLayer: ClaimSection = {
  title: { en: '(2), steps 1 to 3, output layer', ko: '(2), 1~3번, 출력층' },
  claims: [
    claim('19:33', '2.61', 'residual@1'),
    claim('19:41', '3.92', 'residual@2'),
    claim('19:49', '4.97', 'residual@3'),
    claim('21:85', '2.61', 'residual@1'),
    claim('21:93', '3.92', 'residual@2'),
    claim('21:101', '4.97', 'residual@3'),
    claim('21:142', '0.75', 'a.2.1@1'),
    claim('21:150', '0.94', 'a.2.1@2'),
    claim('21:158', '0.97', 'a.2.1@3'),
    claim('21:227', '1.9575', 'residual·a.2.1@1'),
    claim('21:237', '3.6848', 'residual·a.2.1@2'),
    claim('21:247', '4.8209', 'residual·a.2.1@3'),
    claim('21:289', '6.975', 'dE/dw.3.1.1'),
    claim('23:97', '2.61', 'residual@1'),
    claim('23:105', '3.92', 'residual@2'),
    claim('23:113', '4.97', 'residual@3'),
    claim('23:154', '0.93', 'a.2.2@1'),
    claim('23:162', '0.99', 'a.2.2@2'),
    claim('23:170', '1.00', 'a.2.2@3'),
    claim('23:220', '2.4293', 'residual·a.2.2@1', {
      en: 'Not called wrong, because two-place figures leave room for it: in full the product is 2.4310. But the figures shown, 2.61 and 0.93, give 2.4273, and the sum 7.519 was worked with 2.4273: most likely a 7 was copied as a 9.',
      ko: '둘째 자리까지만 적은 수로는 나올 수 있는 범위라서 틀렸다고 하지 않아요. 끝까지 반올림하지 않으면 곱은 2.4310이에요. 다만 적힌 2.61과 0.93을 곱하면 2.4273이고 합 7.519도 2.4273으로 계산한 값이라, 7을 9로 잘못 옮긴 듯해요.',
    }),
    claim('23:230', '3.8808', 'residual·a.2.2@2'),
    claim('23:240', '4.97', 'residual·a.2.2@3'),
    claim('23:280', '7.519', 'dE/dw.3.1.2'),
    claim('25:94', '2.61', 'residual@1'),
    claim('25:102', '3.92', 'residual@2'),
    claim('25:110', '4.97', 'residual@3'),
    claim('25:139', '7.667', 'dE/db.3.1'),
  ],
};
