import type { TopicText } from '../../topic-text.ts'

/** The topic `travel_esim` in English. */
export const travelEsim: TopicText = {
  title: 'Travel eSIMs in Russia',
  answer:
    'A travel eSIM counts as a foreign SIM: expect no data and no SMS for the first {travel-esim-cool.hours}. It is paid and renewed only with its seller.',
  ways: [
    {
      heading: 'Before you travel',
      steps: [
        'Ask the seller in writing whether it covers Russia on your dates.',
        'Install the profile at home, over good Wi-Fi.',
        'Save maps, tickets and addresses for use without internet.',
      ],
    },
    {
      heading: 'When you arrive',
      steps: [
        'Ask the hotel for its Wi-Fi. At airports the Wi-Fi usually wants an SMS code, which may not arrive.',
        'Choose one Russian network by hand in the phone’s settings.',
        'If the network sends an SMS with a link to a captcha, pass it to lift the block early.',
      ],
    },
    {
      heading: 'To get more data',
      steps: [
        'Buy it in the same seller’s app, for the same profile.',
        'Do not delete the profile first. Usually it cannot be installed again.',
      ],
    },
  ],
  cautions: [
    'A travel eSIM does not give you a Russian number. It will not do where one is asked for.',
    'Data you buy later does not always add to what is left.',
    'A seller abroad may take your card or PayPal. A Russian operator does not.',
  ],
  unconfirmed: [
    'We could not confirm that Airalo, Holafly, Yesim or any other named seller covers Russia today.',
  ],
  facts: {
    'travel-esim-cool':
      'Travel eSIMs such as Airalo roam on Russian networks as foreign SIMs, so they get the {travel-esim-cool.hours:number}-hour block of data and SMS too.',
    'travel-esim-rules':
      'A travel eSIM is renewed with the same seller, for the same profile and phone. Its data does not always add up, and a deleted profile usually cannot be reinstalled. Cards and PayPal pay these sellers, not Russian operators.',
  },
  searchWords: [
    'travel esim',
    'tourist esim',
    'airalo',
    'holafly',
    'yesim',
    'nomad',
    'saily',
    'ubigi',
    'global esim',
    'international esim',
    'roaming esim',
    'esim for russia trip',
    'does airalo work in russia',
    'esim without russian number',
    'foreign esim',
    'data only esim',
    'travel sim',
    'esim for tourists',
    'esim europe russia',
    'best esim for russia',
    'trip to russia internet',
    'esim no internet on arrival',
    'арало',
    'туристическая есим',
    'airolo',
  ],
}
